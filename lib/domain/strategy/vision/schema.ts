import { z } from "zod";
import { editing } from "@/lib/platform/forms/editing";
import { optionalText } from "@/lib/platform/forms/fields";

export const visionLimits = { vision: 600, visionPlain: 1200, visionEn: 600, mission: 2000 } as const;

export const visionSchema = editing({
  vision: optionalText(visionLimits.vision),
  visionPlain: optionalText(visionLimits.visionPlain),
  visionEn: optionalText(visionLimits.visionEn),
  mission: optionalText(visionLimits.mission),
});

/** Sharing asks for nothing but the city, which every form names. */
export const sharingSchema = z.object({});

export type VisionInput = z.output<typeof visionSchema>;
