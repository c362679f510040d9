// Signs a person in and prints the cookie:  node tests/support/cookie.mjs jana.westphal@altstadt.example
// DATABASE_URL: the web server's address of the database; without it, the embedded one.
import { readConnection } from "../../scripts/database/connection.mjs";
import { Trouble, withPlainEnding } from "../../scripts/trouble.mjs";
import { startSessionFor } from "./session.mjs";

await withPlainEnding(async () => {
  const [email] = process.argv.slice(2);
  if (!email) throw new Trouble("Say who: node tests/support/cookie.mjs name@city.example");
  const webUrl = process.env.DATABASE_URL || readConnection()?.webUrl;
  if (!webUrl) throw new Trouble("There is no prepared database yet: start Common Table once.");
  console.log(`common-table=${await startSessionFor(webUrl, email)}`);
});
