import { listedWords } from './listed-words.js';
import type { PlaceName, Topic } from './language.js';
import { languages } from './languages.js';
import { createWordTable, entryWords } from './word-table.js';

const topics = createWordTable<Topic>(entryWords);
/** Words that count where a text says nothing else. */
const alone = createWordTable<Topic>(entryWords);
const places = createWordTable<PlaceName>(entryWords);
for (const language of languages) {
  for (const [topic, entry] of listedWords(language.topics)) {
    if (entry.startsWith('^')) alone.add(entry.slice(1), topic);
    else topics.add(entry, topic);
  }
  for (const [place, entry] of listedWords(language.places)) places.add(entry, place);
}

/** Returns what the words of a heading or an introduction speak of. */
export function topicsIn(text: string): ReadonlySet<Topic> {
  const found = topics.within(text);
  const only = alone.whole(text);
  return only.size === 0 ? found : new Set([...found, ...only]);
}

/** Returns where a text says that arguments go; undefined where it says nothing or several places. */
export function placeIn(text: string): PlaceName | undefined {
  const found = [...places.within(text)];
  const [only, ...others] = found.filter((place) => place !== 'url');
  return others.length > 0 ? undefined : (only ?? found[0]);
}
