const verb = String.raw`(?:HTTP[- ]?(?:request )?(?:verbs?|methods?|methode|methoden|метод\p{L}*|方法|メソッド|메서드)|(?:m[ée]todo|verbo|méthode) HTTP)(?![\p{L}])`;
const named = new RegExp(
  String.raw`^\W*(?:(?:optional|required|specif\w+|defines?|indicates?|sets?|choose|select|which|type of|name of|the|an?|das|die|der|de|el|la|o|le)[\s.:]+){0,4}${verb}`,
  'iu',
);
const used = new RegExp(
  String.raw`(?<!\b(?:this|same|different|another|any|unsupported|wrong|invalid)\s)${verb}\s*(?:\([^()]*\)\s*)?(?:to (?:use|be used|call|invoke|request|fetch|hit)|(?:that )?(?:should be|will be|is|are) used|used|of the|for the|with which|which)\b`,
  'iu',
);
const verbs = /\b(?:GET|POST|PUT|PATCH|DELETE)\b/u;

/**
 * Tells whether a text describes an HTTP verb as the argument's value: it begins with these words ("The HTTP method of
 * the callback"), or the argument is called so. A text that only mentions one ("called with the HTTP method POST") does not.
 */
export function isVerb(text: string, name: string | undefined): boolean {
  if (named.test(text)) return true;
  const last = name?.slice(name.lastIndexOf('.') + 1) ?? '';
  if (!/(?:^|[_-])(?:method|verb)$|[a-z](?:Method|Verb)$/u.test(last)) return false;
  return used.test(text) || (/\bHTTP\b/iu.test(text) && verbs.test(text));
}
