import { handlers } from "@/lib/platform/auth/auth";

export const { GET, POST } = handlers;
