import { readAspectMaps } from './read-aspect-maps.js';
import { readOutline } from './read-outline.js';
import { readProperties } from './read-schema.js';
import type { Row } from './row.js';

/** Returns the arguments that YAML in a description documents: a schema, or maps of aspects; undefined for other text. */
export function readOutlined(text: string): readonly Row[] | undefined {
  if (!/^\s*(?:-\s+)?[\w'"$@-]+\s*:/u.test(text)) return undefined;
  const outline = readOutline(text);
  if (outline === undefined || typeof outline !== 'object' || outline === null) return undefined;
  const properties = 'properties' in outline ? readProperties(outline) : [];
  return properties.length > 0 ? properties : readAspectMaps(outline);
}
