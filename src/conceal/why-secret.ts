/** The rules by which a credential is seen, in words for a message. None holds the value. */
export const whySecret = {
  place: 'its place',
  settings: 'the setting "secrets"',
  name: (name: string): string => `the name "${name}"`,
  holder: (name: string): string => `the name "${name}" of what holds it`,
  shape: (kind: string): string => `the looks of a ${kind.replaceAll('_', ' ')}`,
  before: (name: string): string => `the words before it, "${name}"`,
  scanner: (rule: string): string => `the rule "${rule}" of secretlint`,
} as const;
