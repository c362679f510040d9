// Loads the lists that all cities share and the public bank of practices. Runs again whenever their files change.
import { asOwner } from "./owner";
import { loadPractices } from "./practices";
import { registerRows } from "./register";
import { upsertRows } from "./rows";
import { indicatorRows, stakeholderTypeRows } from "./shared-lists";

await asOwner(async (client) => {
  await upsertRows(client, "StakeholderType", "id", stakeholderTypeRows());
  await upsertRows(client, "Indicator", "id", indicatorRows());
  await upsertRows(client, "RegisterEntry", "key", registerRows());
  await loadPractices(client);
});
