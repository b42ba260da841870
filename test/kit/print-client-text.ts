import type { Generated } from '../../src/generate.js';

/**
 * Returns a client as one text for a reviewer: its files one after the other, without those of the runtime and the
 * mocks, which are the same in every client, without what is for programs, and what was said about it.
 */
export function printClientText({ files, diagnostics }: Generated): string {
  const own = files.filter(({ path }) => !/^(runtime|mocks|msw\/matching)\/|^manifest\.json$/.test(path));
  const texts = own.map(({ path, text }) => `## ${path}\n\n\`\`\`ts\n${text}\`\`\`\n`);
  const copied = files
    .map(({ path }) => path)
    .filter((path) => /^(runtime|mocks|msw\/matching)\//.test(path))
    .sort();
  const said = diagnostics.map(
    ({ code, location, message }) => `- ${code}: ${[...(location.trail ?? []), message].join(' › ')}\n`,
  );
  return [
    ...texts,
    `## Copied\n\n${copied.map((path) => `- ${path}\n`).join('')}`,
    ...(said.length > 0 ? [`## Diagnostics\n\n${said.join('')}`] : []),
  ].join('\n');
}
