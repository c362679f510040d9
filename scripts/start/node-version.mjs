var parts = process.versions.node.split(".").map(Number);
var major = Number(parts[0]);
var minor = Number(parts[1]);

if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24)) {
  console.error(
    "Common Table needs Node.js 20.19, 22.12, 24 or later; this is " +
      process.versions.node +
      ". Install a current version from https://nodejs.org and start again.",
  );
  process.exit(1);
}
