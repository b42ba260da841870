import { say } from './element.js';

/** Makes the buttons work that copy code, or the text they hold. */
export function enableCopying(scope: ParentNode): void {
  for (const button of scope.querySelectorAll<HTMLButtonElement>('button.copy')) {
    if (!button.hidden) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copyFrom(button);
    });
  }
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const code = button.closest('.code')?.querySelector('pre');
  const isCopied = await copyText(button.dataset['copy'] ?? code?.textContent ?? '');
  // Where pages may not copy, what is selected is one key away.
  if (!isCopied && code) getSelection()?.selectAllChildren(code);
  const label = button.textContent;
  button.textContent = isCopied ? 'Copied' : 'Press Ctrl C';
  say(isCopied ? 'Copied' : 'Selected. Press Ctrl C to copy.');
  setTimeout(() => {
    button.textContent = label;
  }, 1600);
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
