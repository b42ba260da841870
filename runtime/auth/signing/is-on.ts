/** Tells whether a switch of an auth block is on: Postman takes every text for yes but "" and "false". */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}
