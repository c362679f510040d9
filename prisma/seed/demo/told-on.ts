import { dayOf } from "@/prisma/demo/story";
import type { DemoDay } from "@/prisma/demo/types";

/** The calendar of the demo world when it is loaded on a day. */
export type ToldOn = {
  /** ISO day, or null. */
  day<Given extends DemoDay | null>(day: Given): Given extends null ? null : string;
  /** A moment of that day's morning, for columns that hold an instant. */
  morning<Given extends DemoDay | null>(day: Given): Given extends null ? null : string;
};

export function toldOn(today: string): ToldOn {
  const day = (given: DemoDay | null) => given && dayOf(given, today);
  const morning = (given: DemoDay | null) => given && `${dayOf(given, today)}T09:00:00Z`;
  return { day, morning } as ToldOn;
}
