function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * What stands before `key` where that says which one of many something is, and opens nothing: `sort_key`, `issueKey`. The name of
 * a product or a service in its place says that the key is one for that.
 */
export const ordinaryKeys: ReadonlySet<string> = wordSet(
  'public publishable site idempotency idempotent sort partition primary foreign unique composite natural surrogate object ' +
    'file image media storage blob bucket cache message event routing row item record translation locale lookup dedupe ' +
    'deduplication group order range hash index search filter query sequence shard cursor page pagination next previous ' +
    'address suggestion place location region country city geo street postal area venue map tile layer room space building ' +
    'issue project board sprint epic story task ticket job run build step stage workflow queue topic stream channel thread ' +
    'parent child entity resource node edge link relation property attribute field column table dataset data metric ' +
    'dimension label tag category collection folder directory document doc page section article post comment review entry ' +
    'template form question answer option choice survey feature flag setting config preference enum status type kind role ' +
    'permission policy rule scope product sku variant catalog price plan offer discount coupon campaign ad cart basket ' +
    'invoice payment transaction booking reservation trip route stop vehicle flight shipment parcel tracking package ' +
    'contact customer company organisation organization department member author work edition book song album artist ' +
    'track video audio photo picture icon logo avatar thumbnail asset attachment upload download bundle artifact commit ' +
    'branch version revision snapshot trace correlation request response game player match season ' +
    'evaluated start end last',
);

/** What stands before `token` where that says at which place of a list one is, or which state of something one has seen. */
const positions = wordSet(
  'next prev previous page paging pagination continuation continue resumption resume sync delta cursor scroll skip start end ' +
    'first last before after offset position marker bookmark watermark sequence change lock version revision concurrency ' +
    'consistency update history list',
);

/** The same where that marks a call, so that it counts only once. */
const calls = wordSet('idempotency idempotent deduplication dedupe retry creation correlation trace');

/** The tokens of a language model that mean no text. */
const special = wordSet('eos bos pad unk sep cls mask stop');

/** Returns whether a `…token` of these words opens nothing: it pages through a list, marks a call, or is Postman's own trace. */
export function isOpenToken(words: readonly string[]): boolean {
  const [last, before = '', first = ''] = words.toReversed();
  if (
    /^(?:next|prev|page|paging|nextpage|sync|skip|scroll|delta|cursor|continuation|pagination|offset)token$/.test(
      last ?? '',
    )
  )
    return true;
  if (last !== 'token') return false;
  if (positions.has(before) || calls.has(before) || special.has(before) || before === 'postman') return true;
  return before === 'request' && first === 'client';
}
