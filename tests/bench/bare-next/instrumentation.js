// Keeps the instrumentation of the repository around it out of this yardstick.
export function register() {}
