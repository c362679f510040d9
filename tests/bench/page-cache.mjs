import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../scripts/ports.mjs";
import { startServer } from "./processes.mjs";

const program = ["/usr/sbin/nginx", "/usr/bin/nginx"].find((file) => spawnSync(file, ["-v"]).status === 0);

/** Whether nginx is there to be measured. */
export const hasNginx = program !== undefined;

/**
 * nginx with the page cache we ship in front of an application, and beside it the same nginx serving one file.
 * @param {{ applicationPort: number, file: string }} what `file`: the content of the file to compare with
 */
export async function startPageCache({ applicationPort, file }) {
  const folder = mkdtempSync(path.join(tmpdir(), "common-table-nginx-"));
  for (const name of ["cache", "files", "temp"]) mkdirSync(path.join(folder, name), { mode: 0o777 });
  writeFileSync(path.join(folder, "files/page.html"), file);
  const [port, filePort] = [await freePort(), await freePort()];
  const shipped = readFileSync(new URL("../../docs/operations/nginx.conf", import.meta.url), "utf8")
    .replaceAll("@UPSTREAM@", `127.0.0.1:${applicationPort}`)
    .replaceAll("@LISTEN@", `127.0.0.1:${port}`)
    .replaceAll("@CACHE_DIR@", path.join(folder, "cache"));
  const main = path.join(folder, "nginx.conf");
  writeFileSync(
    main,
    `worker_processes 1; daemon off; error_log stderr warn; pid ${folder}/pid;
    ${process.getuid?.() === 0 ? "user root;" : ""}
    events { worker_connections 2048; }
    http {
      access_log off; keepalive_requests 100000;
      client_body_temp_path ${folder}/temp/body; proxy_temp_path ${folder}/temp/proxy; fastcgi_temp_path ${folder}/temp/fastcgi;
      uwsgi_temp_path ${folder}/temp/uwsgi; scgi_temp_path ${folder}/temp/scgi;
      types { text/html html; text/css css; text/javascript js; }
      ${shipped}
      server { listen 127.0.0.1:${filePort}; root ${folder}/files; open_file_cache max=10; }
    }`,
  );
  const server = await startServer([program ?? "nginx", "-c", main, "-p", folder], {
    url: `http://127.0.0.1:${filePort}/page.html`,
  });
  return { ...server, base: `http://127.0.0.1:${port}`, fileUrl: `http://127.0.0.1:${filePort}/page.html` };
}

/**
 * Load that a Node client could not make: wrk, if it is there.
 * @param {{ url: string, connections: number, seconds: number }} run
 * @returns {number | null} requests per second
 */
export function wrk({ url, connections, seconds }) {
  const result = spawnSync("wrk", ["-t1", `-c${connections}`, `-d${seconds}s`, url], { encoding: "utf8" });
  const found = /Requests\/sec:\s+([\d.]+)/.exec(result.stdout ?? "");
  return found ? Number(found[1]) : null;
}
