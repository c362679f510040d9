import { demoIsWanted } from "../prepare/seeds.mjs";

/** @param {string} address */
export function welcome(address) {
  console.log(`Common Table is ready: ${address}`);
  console.log(
    demoIsWanted()
      ? `To look around, open ${address}/de/sign-in and choose one of the people under "Weiter als ...".`
      : `To sign in, open ${address}/de/sign-in and ask for a mail link. "npm run add-lead -- mail@example.org" makes the first lead.`,
  );
}
