// Writes down what a process has cost when it ends: processor time in milliseconds and the most memory in KiB.
import { appendFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const file = process.env['COST_FILE'];
  if (file)
    appendFileSync(
      file,
      `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS })}\n`,
    );
});
