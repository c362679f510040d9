import { makeCityAction } from "@/lib/platform/forms/action";
import { refreshDigest } from "./digest";

/** Declares a server action of a city: permission, schema, service, outcome. The roll-up follows by itself. */
export const cityAction = makeCityAction(refreshDigest);
