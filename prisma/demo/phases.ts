import { dayAfter } from "./story";
import type { DemoPhase, PhaseCode } from "./types";

const codes: PhaseCode[] = ["P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"];
const planned = [2, 2, 2, 4, 3, 2, 2, 26, 3, 4];

export type Course = {
  /** Day of the story on which P0 began. */
  began: string;
  /** Days each finished phase really took, from P0 on. */
  days: number[];
  /** When each running phase began, and when the city now expects to finish it (days of the story). */
  running: { code: PhaseCode; since: string; expected: string }[];
};

/** The ten phases of a city: the plan of the first day beside what really happened. */
export function phasesOf(course: Course): DemoPhase[] {
  let plannedWeeks = 0;
  let realDays = 0;
  return codes.map((code, index) => {
    const baselineStart = dayAfter(course.began, plannedWeeks * 7);
    plannedWeeks += planned[index] ?? 0;
    const baselineEnd = dayAfter(course.began, plannedWeeks * 7 - 1);
    const running = course.running.find((phase) => phase.code === code);
    if (running) {
      return {
        code,
        baselineStart,
        baselineEnd,
        startedOn: dayAfter(running.since, 0),
        finishedOn: null,
        expectedEnd: dayAfter(running.expected, 0),
      };
    }
    const took = course.days[index];
    if (took === undefined)
      return { code, baselineStart, baselineEnd, startedOn: null, finishedOn: null, expectedEnd: null };
    const startedOn = dayAfter(course.began, realDays);
    realDays += took;
    return {
      code,
      baselineStart,
      baselineEnd,
      startedOn,
      finishedOn: dayAfter(course.began, realDays - 1),
      expectedEnd: null,
    };
  });
}

/** Weeks are how cities remember it. */
export function weeks(...each: number[]): number[] {
  return each.map((number) => number * 7);
}
