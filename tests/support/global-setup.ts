import type { TestProject } from "vitest/node";
import { databaseServer } from "./server.mjs";
import { templateFor } from "./template.mjs";

/** The day on which the story of the demo world is told in tests. */
const STORY_DAY = "2026-11-24";

declare module "vitest" {
  export interface ProvidedContext {
    template: { ownerUrl: string; webUrl: string };
  }
}

/** Before the first integration test: a database to copy. */
export default async function setup(project: TestProject) {
  const server = await databaseServer();
  project.provide("template", await templateFor(server.ownerUrl, STORY_DAY));
  return server.leave;
}
