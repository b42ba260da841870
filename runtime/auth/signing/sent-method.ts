/** Returns the method as fetch sends it: in capitals where it is one of the six that it knows so. */
export function sentMethod(method: string): string {
  return /^(?:delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
}
