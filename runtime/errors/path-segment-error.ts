/** Thrown for a path value that is empty, `.` or `..`: as a segment of a URL it would point to another resource. */
export class PathSegmentError extends Error {
  override readonly name = 'PathSegmentError';
}
