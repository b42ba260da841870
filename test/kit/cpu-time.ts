/** Returns how many milliseconds the processor takes for some work: others on the machine make it no longer, or by little. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}
