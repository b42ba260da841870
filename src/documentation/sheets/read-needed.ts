import type { Requirement } from '../../model/facts.js';

const things =
  '(?:\\w+ )?(?:param(?:eter)?s?|fields?|arguments?|attributes?|propert(?:y|ies)|keys?|headers?|values?|inputs?)';
const yes = new RegExp(
  `\\b(?:required|mandatory) ${things}\\b|\\brequires? (?:(?:the|these|this|two|three|four|five|\\d+) ){0,2}(?:following )?${things}|\\b(?:should|must) at ?least (?:contain|have|include)\\b|\\bmust (?:contain|have|include)\\b|^\\W*(?:required|mandatory)\\W*$|\\bare (?:all )?(?:required|mandatory)\\b|[,(] ?all (?:are )?(?:required|mandatory)\\b`,
  'iu',
);
const no = new RegExp(
  `\\boptional ${things}\\b|^\\W*optional\\W*$|\\bare (?:all )?optional\\b|[,(] ?all (?:are )?optional\\b`,
  'iu',
);

const everything: readonly RegExp[] = [
  String.raw`\b(?:all|every one) (?:of )?(?:the |these |those |above |body |request |listed )*${things}(?: above| below| listed)? (?:are|is) (?:(?:strictly|always) )?(?<yes>required|mandatory|compulsory)`,
  String.raw`\ball (?:of )?(?:the |these )*${things}(?: above| below)? are (?<no>optional)`,
  String.raw`\btodos (?:los|os) (?:campos|par[áâ]metros) (?:son|são) (?<yes>obligatorios|obrigatórios|requeridos)`,
  String.raw`\balle (?:felder|parameter) sind (?<yes>pflicht\w*|erforderlich|verpflichtend)`,
  String.raw`\btous les (?:champs|paramètres) sont (?<yes>obligatoires|requis)`,
  String.raw`(?<!\p{L})все (?:поля|параметры) (?<yes>обязательны)`,
  String.raw`(?:所有|全部)(?:字段|参数)[都均]?[为是]?(?<yes>必填|必须)`,
].map((source) => new RegExp(source, 'iu'));

/** Returns what a sentence anywhere near says of all arguments: "All fields are required." */
export function readNeededOfAll(text: string | undefined): Requirement | undefined {
  if (text === undefined || /\b(?:unless|except|if|when|marked|with an?)\b|\*/iu.test(text)) return undefined;
  for (const each of everything) {
    const groups = each.exec(text)?.groups;
    if (groups !== undefined) return groups['yes'] === undefined ? 'no' : 'yes';
  }
  return undefined;
}

/** Returns what an introducing sentence or heading says of all rows below it: "Required parameters", "must contain". */
export function readNeeded(text: string | undefined): Requirement | undefined {
  if (text === undefined) return undefined;
  const both = yes.test(text) === no.test(text);
  if (both || /\brequired\s*(?:\/|and|or)\s*optional\b|\bnot required\b/iu.test(text)) return undefined;
  return yes.test(text) ? 'yes' : 'no';
}
