import type { Language } from './language.js';

export const fr: Language = {
  code: 'fr',
  words: {
    required:
      'obligatoire, obligatoires, obligatoirement, requis, requise, requises, nécessaire, indispensable, impératif, exigé, exigée, doit être fourni, doit être fournie, doit être renseigné, doit être renseignée, doit être indiqué, doit être précisé, doit être présent, doit être envoyé, à fournir impérativement, est à fournir',
    optional:
      "optionnel, optionnelle, optionnels, optionnelles, facultatif, facultative, facultatifs, facultatives, peut être omis, peut être omise, peut être laissé vide, peut rester vide, peut être vide, non obligatoire, non requis, non requise, pas obligatoire, n'est pas obligatoire, n'est pas requis, n'est pas requise, n'est pas nécessaire",
    conditional:
      'conditionnel, conditionnelle, conditionnellement, dépend de, dépend du, selon, en fonction de, en fonction du',
    sometimes: 'parfois, souvent, généralement, dans certains cas, habituellement',
    must: 'doit, doivent, il faut, devrait',
    may: 'peut, peuvent, pourra',
    give: 'fourni, fournie, fournis, renseigné, renseignée, indiqué, indiquée, précisé, précisée, spécifié, spécifiée, donné, donnée, envoyé, envoyée, défini, définie, présent, présente, passé, transmis, transmise, rempli, inclus, saisi',
    omit: 'omis, omise, vide, absent, absente, manquant, laissé vide, laissé en blanc, laissée vide',
    absent:
      "en l'absence, en son absence, sans ce paramètre, sans valeur, sauf indication contraire, à défaut, faute de valeur, en cas d'absence, en cas d'omission, laisser vide, laissez vide",
    not: 'pas, non, aucun, aucune, jamais, sans, rien, ne',
    if: "si, s' il, s' ils, s' elle, lorsque, lorsqu', quand, dans le cas où, en cas de, uniquement si, seulement si, uniquement pour, seulement pour, uniquement lorsque, dès que",
    unless: 'sauf, sauf si, excepté, à moins que',
    only: 'seulement, uniquement, seul, seule, seuls, seules',
    always: 'toujours, aussi, également, strictement',
    either: "soit, au moins un, au moins une, au moins l' un, l' un ou l' autre",
    both: 'les deux',
    yes: 'oui',
    no: 'non',
    or: 'ou, ou bien, soit',
    and: 'et, ainsi que',
    be: "est, sont, sera, être, c' est, vaut, signifie, étant, soit",
    to: "à, jusqu' à, au",
    of: "de, du, des, d'",
    from: 'de, du, depuis',
    for: 'pour, afin de',
    article: "le, la, les, l', un, une",
    this: 'ce, cet, cette, il, elle, ceci, ces',
    thing:
      'paramètre, paramètres, champ, champs, valeur, argument, attribut, propriété, en-tête, clé, donnée',
    with: 'avec, en même temps que, dans',
    that: 'que, qui, dont',
    than: 'que, à',
    default: 'défaut, par défaut, valeur par défaut, la valeur par défaut, valeur initiale',
    byDefault: 'par défaut',
    assume:
      'utilisé, utilisée, appliqué, appliquée, retenu, retenue, supposé, renvoyé, renvoyés, retourné, retournés, pris, affiché, affichés, trié par, est utilisé, est utilisée, sera utilisé, on prend',
    atMost:
      "maximum, maximal, maximale, maximaux, max, max., au maximum, au plus, pas plus de, inférieur ou égal à, ne doit pas dépasser, ne peut pas dépasser, ne peut dépasser, ne pas dépasser, sans dépasser, longueur maximale, valeur maximale, taille maximale, plafonné à, limité à, nombre maximal de, nombre maximum de, nombre maximal d'",
    atLeast:
      'minimum, minimal, minimale, min, min., au minimum, au moins, pas moins de, supérieur ou égal à, longueur minimale, valeur minimale',
    exceed: 'dépasser, excéder, dépasse, excède',
    more: 'plus de, supérieur à, plus grand que, plus long que',
    less: 'moins de, inférieur à, plus petit que',
    upTo: "jusqu' à",
    between: 'entre, compris entre, comprise entre',
    range: 'plage, intervalle, fourchette, plage de valeurs',
    length: 'longueur, longueur maximale',
    characters: 'caractères, caractère, lettres, chiffres, signes',
    items: 'éléments, résultats, lignes, enregistrements, objets, entrées',
    per: 'par, par page, par appel, par requête, à la fois, en une fois',
    limit: 'limite, limité à',
    exactly: 'exactement, précisément',
    each: 'chaque, chacun',
    unit: 'millisecondes, secondes, minutes, heures, jours, semaines, mois, années, octets, pixels, pour cent, pourcent, mètres, kilomètres, grammes, kilogrammes, degrés, centimes, centimètres, ans',
    allowed:
      'possible, possibles, autorisé, autorisée, autorisés, autorisées, valide, valides, accepté, acceptée, acceptés, acceptées, permis, permise, permises, disponible, disponibles, supporté, supportées, admis, admises, admissibles, prises en charge, pris en charge',
    values: 'valeurs, valeur, options, choix, états, types, modes, statuts',
    oneOf:
      "un de, une de, l' un de, l' une de, l' un des, l' une des, un des, une des, parmi, l' une des valeurs, au choix parmi, au choix, choisi parmi",
    following: 'suivant, suivante, suivants, suivantes, ci-dessous',
    choose:
      'choisir, choisissez, sélectionner, choisir parmi, choisir entre, à choisir parmi, choisissez parmi',
    accept: 'accepte, admet, supporte, permet, prend, acceptent',
    enum: 'énumération',
    example:
      'exemple, exemples, par exemple, ex., p. ex., p.ex., tel que, telle que, tels que, telles que, comme',
    format: 'format, formats, extension, extensions, type de fichier, types de fichier, types de fichiers',
    several: 'un ou plusieurs, une ou plusieurs, plusieurs, multiples',
    separated:
      'séparés par des virgules, séparées par des virgules, séparé par des virgules, séparée par des virgules, séparés par une virgule, séparées par une virgule',
    change: 'remplace, écrase, au lieu de, modifie',
    generic:
      'ordre, tri, taille, nombre, sens, mode, page, langue, unité, type, niveau, devise, format, statut',
    whether: "indique si, précise si, détermine si, définit si, faut-il, indique s' il",
    count:
      "nombre de, nombre d', nombre maximal de, nombre maximum de, nombre maximal d', nombre total de, combien de, quantité de, numéro de page, numéro de la page",
    true: 'vrai',
    false: 'faux',
    permission: 'autorisation, authentification, permission, permissions, rôle, droit, droits',
    label: 'remarque, note, attention, important, obsolète',
  },
};
