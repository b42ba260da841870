import type { Language } from './language.js';

export const en: Language = {
  code: 'en',
  words: {
    required:
      'required, mandatory, manditory, mandatroy, obligatory, compulsory, needed, necessary, requried, req., mand., not optional, non-optional',
    optional:
      'optional, optionally, opt., non-mandatory, non mandatory, non-required, not obligatory, optinal, optionnal',
    conditional: 'conditional, conditionally, depends on, depending on, depending, dependent on',
    sometimes:
      'sometimes, usually, often, occasionally, mostly, most of the time, in some cases, in most cases, normally, typical, usual',
    must: 'must, has to, have to, needs to, need to, had to, shall, must always, should, ought to',
    may: 'may, can, might, could',
    give: 'provided, given, specified, specfied, set, sent, included, present, passed, supplied, filled, filled in, used, defined, indicated, entered, provide, specify, send, include, pass, supply, give, contain, named, stated, populated, specifying, providing, use, fill, fill in, enabled, input, selected, chosen, declared, say, mention, name',
    omit: 'omitted, ommitted, ommited, omited, omit, left out, left off, left blank, left empty, left unset, leave out, leave blank, leave empty, leave it blank, leave it empty, leave it out, leave this blank, leave this empty, skipped, absent, missing, unset, unspecified, empty, blank, undefined, excluded, leaving it empty, leaving it blank',
    absent:
      'without it, without this parameter, without this, in its absence, in the absence of this parameter, unless otherwise specified, unless specified otherwise, unless stated otherwise, unless otherwise stated, unless specified, unless set, unless you say otherwise, unless overridden, unless otherwise noted, when you leave this out, if you leave this out, when you leave it out, if you leave it out',
    not: "nor, not, no, never, none, nothing, don't, doesn't, isn't, aren't, can't, cannot, won't, wasn't, shouldn't, mustn't, needn't, no longer, without",
    if: 'if, when, where, in case, whenever, once, in the case, as long as, provided that, while, only if, only when, only where, only for, only in, only with',
    unless: 'unless, except',
    only: 'only, solely, currently only, for now only',
    always: 'always, also, strictly, then, therefore',
    constant: 'fixed, constant, hard-coded, hardcoded',
    either: 'either, at least one, at least one of, any one of, exactly one of',
    both: 'both, all of',
    yes: 'yes, y',
    no: 'n',
    or: 'or, and/or',
    and: 'and, plus, as well as',
    be: "it's, it’s, is, are, be, was, were, will be, being, gets, becomes, become, means, mean",
    to: 'to, through, thru, until, as',
    of: 'of',
    from: 'from, starting from',
    for: 'for, in order to, so that, when you want, if you need, if you want',
    article: 'the, a, an',
    this: 'it, this, these, that value, this one, its',
    thing:
      'parameter, parameters, param, params, field, fields, argument, arguments, attribute, attributes, property, properties, key, value, values, header, query, input, element, entry, option, item, query parameter, query string, body parameter',
    with: 'with, together with, in, on, along with, by, using',
    that: 'that, which, who, whose, whom',
    than: 'than',
    default:
      'default, def., def, defualt, defualts, deafult, defalut, defaults, defaulted, defaulting, default value, default setting, default values, defaultvalue, falls back, fall back, falling back, fallback, fallback value',
    byDefault: 'by default, as default, as the default, as a default, per default',
    assume:
      'used, assumed, applied, taken, returned, sent, shown, chosen, selected, displayed, listed, returns, uses, sorted by, sorted, return, assumes, meant',
    atMost:
      'max, max., maximum, maximal, maximally, at most, no more than, not more than, less than or equal to, not greater than, not larger than, not longer than, no longer than, no greater than, no larger than, no higher than, not higher than, not to exceed, not exceeding, or less, or fewer, or lower, or younger, or below, or under, and below, and under, at the most, highest, largest, longest, maxlength, max_length, max-length, capped at, limited to, upper limit, upper bound, max number of, maximum number of, maximal number of, never more than, never over',
    atLeast:
      'starts from, starts at, starting at, begins at, begins with, beginning at, counting from, counted from, min, min., minimum, minimal, at least, no less than, not less than, no fewer than, not fewer than, no lower than, not lower than, no smaller than, not smaller than, not shorter than, no shorter than, greater than or equal to, or more, or greater, or higher, or older, or above, or over, and above, and over, smallest, shortest, lowest, minlength, min_length, lower limit, lower bound',
    exceed: 'exceed, exceeds, exceeding, surpass, go over, go above',
    refuse:
      'refused, refuses, rejected, rejects, invalid, fail, fails, truncated, cut off, cut, an error, treated as an error, discarded',
    more: 'more than, greater than, larger than, longer than, bigger than, higher than, above, over',
    less: 'less than, fewer than, smaller than, shorter than, lower than, below, under',
    upTo: 'up to, within',
    between: 'between, in between, ranging from, ranges from, ranging between, ranges between',
    range: 'range, ranges, interval, bounds, limits, in the range, in range, inclusive range',
    length:
      'length, maxlength, max_length, max-length, minlength, min_length, character limit, char limit, long, in length, lengths',
    characters: 'characters, character, chars, char, letters, symbols, signs, char., chars., digits, digit',
    items:
      'items, item, records, results, rows, entries, elements, objects, records, resources, documents, users, entities',
    per: 'per, each, at once, at a time, in one go, in one call, in a single request, in one request, in a request, every, in one response, in one page',
    limit: 'limit, limits, cap, ceiling, limitation',
    exactly: 'exactly, precisely, exact',
    each: 'each, every, respectively',
    unit: 'milliseconds, millisecond, ms, msec, seconds, second, sec, secs, s, minutes, minute, mins, hours, hour, hrs, days, day, weeks, week, months, month, years, year, bytes, byte, kilobytes, megabytes, kb, mb, gb, pixels, pixel, px, points, percent, %, cents, meters, metres, kilometers, kilometres, km, miles, grams, kilograms, kg, degrees, inches',
    size: 'file size, mb, kb, gb, megabytes, kilobytes, gigabytes, bytes',
    allowed:
      'fixed, allowed, possible, valid, accepted, available, supported, permitted, acceptable, legal, enumerated, selectable, recognized, recognised, expected, admissible, eligible, allowable, only valid, current',
    values:
      'value, values, options, option, choices, choice, types, statuses, states, modes, settings, codes, strings, constants, keywords, keyword, inputs, oprions, selections',
    oneOf: 'one of, any of, either of, oneof, enumerable oneof, one among, one out of, one from',
    following: 'following, these, below, listed, as follows',
    choose:
      'choose, choose from, choose between, select, select from, pick, pick from, choosing between, choice of, choose one of, select one of, choice between, chose one of, choose among, pick among, choice among, select among, to choose from, can choose, may choose, you can ask for these, you may use',
    sortBy:
      'sort by, sorted by, sorts by, sorting by, order by, ordered by, orders by, ordering by, group by, grouped by, sorted according to, ordered according to, sort on, sorted on',
    accept:
      'accepts, accept, takes, take, supports, support, allows, allow, expects, includes, include, represents, can contain, may contain',
    enum: 'enum, enumeration, enums',
    example:
      'example, examples, e.g., e.g, eg., eg, ex., for example, for instance, such as, sample, like, recommended, suggested, ideally, common values, common formats, typical values, typically, commonly, i.e., i.e, exemplified',
    format:
      'format, formats, extension, extensions, file type, file types, filetype, mime type, mime types, content type, kinds of file, file formats, written as',
    several:
      'one or more, multiple values, any combination of, combinations of, more than one, combination of, can be multiple, one or several',
    separated:
      'comma-sep*, comma sep*, semicolon sep*, pipe sep*, space sep*, sep* by, comma-separated, comma separated, comma seperated, comma-seperated, comma delimited, comma-delimited, semicolon-separated, semicolon separated, pipe-separated, pipe separated, space-separated, space separated, space-delimited, separated by, seperated by, delimited by, separated with, comma sepatated, comma list, csv list',
    change:
      'override, overrides, overriding, overridden, change, changes, instead of, other than, differs from, replaces',
    generic:
      'setting, size, limit, count, length, behaviour, behavior, order, sort, sort order, sorting, direction, mode, page, number, type, unit, language, locale, format, amount, level, offset, per page, page size, interval, timeout, currency, method, status, sort direction, granularity, period, radius, orientation, status, state, criteria',
    whether:
      'whether, whether or not, indicates if, specifies if, determines if, flag, boolean flag, boolean indicating, controls if, defines if, tells if',
    count:
      'number of, no of, nr of, count of, quantity of, amount of, total of, how many, max number of, maximum number of, maximal number of, total number of, total count of, page number, page index, page size, zero-based, 1-based, 0-based, number of the page, nth',
    true: 'true',
    false: 'false',
    permission:
      'authorization, authorisation, authentication, permission, permissions, scope, scopes, expansion, expansions, role, subscription, signature, approval, login, admin',
    label:
      'note, notes, warning, important, deprecated, type, hint, tip, caution, attention, description, returns',
  },
  columns: {
    required:
      'card, cardinality, multiplicity, occurs, occurrence, requirement, requirements, req, reqd, mand, m o, o m, m o c, presence, need',
    deprecated: 'deprecated',
    default: '^standard, ^initial value, default value',
    example: 'examples, samples, ^value',
    values:
      'allowed, possible, valid, accepted, acceptable, available, values, enum, enums, options, choices, permitted',
    place:
      'in, location, place, located, position, passed, object, where, paramtype, parametertype, param type, parameter type',
    maximum: 'max',
    minimum: 'min',
    length: 'size, maxlength, max length',
    format: 'format',
    constraints:
      'constraint, constraints, validation, validations, rule, rules, restriction, restrictions, limits, limitation, limitations, conditions',
    mutability: 'mutability, mutable, access, readonly',
    type: 'type, types, datatype, data type, schema, kind',
    description:
      'description, descriptions, details, detail, desc, meaning, definition, explanation, notes, note, comment, comments, remarks, remark, purpose, usage, information, info, behavior, behaviour, what it does, what it is',
    name: 'name, names, parameter, parameters, param, params, argument, arguments, arg, args, field, fields, fieldname, key, keys, attribute, attributes, property, properties, element, header, headers, column',
    code: 'code, codes, status, statuses, statuscode, httpcode, error, errors',
    variable: 'variable, variables, environment',
  },
  topics: {
    status: 'status|error|http|response|return|result code|codes, error, errors',
    changelog:
      "changelog, changelogs, change log|logs, release note|notes, version|revision|change history, what's new, what’s new",
    environment:
      'environment, environments, collection|global|postman|following|below variable|variables, ^variable, ^variables',
    event:
      'webhook|callback payload|event|notification|body|request|parameter, webhook|callback payloads|events|notifications|bodies|requests|parameters, notification payload|body, sent|posted|delivered to your|the url|server|endpoint|webhook|callback, sent|posted|delivered to your|the webhook|callback|own url|server|endpoint, we send|post|call, we will send|post|call, ^webhook, ^webhooks, ^callback, ^callbacks, ^event, ^events',
    response:
      'response, responses, return, returns, returned, output, outputs, ^result, ^results, result fields|object|parameters|attributes|properties|format, results fields|object, reply',
    example: 'sample, samples, example, examples, for instance',
    request:
      'request, requests, param, params, parameter, parameters, argument, arguments, input, inputs, query, filter, filters, accept, accepts',
    fields:
      'body, payload, header, headers, field, fields, attribute, attributes, property, properties, key, keys, options',
  },
  places: {
    query: 'query, querystring',
    header: 'header, headers',
    path: 'path, url segment|segments, route',
    cookie: 'cookie, cookies',
    body: 'body, payload, form, formdata, form data, urlencoded, json',
    url: 'url|uri param|params|parameter|parameters|variable|variables|argument|arguments',
  },
  types: {
    string:
      'string, str, strings, string s, varchar, char, nvarchar, text, longtext, alphanumeric, alphabetic, character, characters, enum, enumeration, html, markdown, password, token, jwt, xml, csv, hex, color, colour, varchar2, an, ans, stirng, sting, enumerated',
    integer:
      'integer, int, integers, int32, int64, long, bigint, short, smallint, tinyint, uint, interger, intiger, interer, unsigned, int4, int8, counting, whole number',
    number:
      'number, num, numeric, numbers, float, double, decimal, bigdecimal, money, currency, percentage, real, numerical, numberic, nummber',
    boolean: 'boolean, bool, booleans, boolen, bolean, bit, flag, true false',
    object: 'object, objects, json, map, dict, dictionary, hash, hashmap, struct',
    array: 'array, arrays, list, lists, collection',
    file: 'file, files, binary, attachment, upload, blob, multipart',
    'date-time': 'datetime, date-time, timestampz, iso8601, datetimeoffset',
    date: 'date, localdate',
    time: 'time',
    uuid: 'uuid, guid, uuidv4',
    uri: 'url, uri, link, href',
    email: 'email, e-mail, mail',
    phone: 'phone, e164, e.164',
    ip: 'ip, ipv4, ipv6',
    base64: 'base64, bytes',
  },
  terms: {
    everything: 'all, every, everything, any other, other, others, rest, remaining, every one',
    demands: 'require, requires',
    noValue:
      'null, none, nil, empty, blank, undefined, unlimited, nothing, unset, today, tomorrow, yesterday, now, current, currently, varies, generated, auto-generated, not set',
    below: 'following, below, follows',
    documentation:
      'doc, docs, documentation, documented, reference, guide, manual, wiki, read more, learn more, more info|information|detail|details, find out more, further info|information|detail|details|reading, refer to, see',
    notDefault:
      'the, a, an, all, any, what, none, null, nil, empty, blank, undefined, unlimited, nothing, not, no, yes, unset, today, now, current, currently, tomorrow, yesterday, this, that, it, its, their, your, user, users, set, used, applied, returned, determined, required, optional, enabled, disabled, on, off, in, by, for, if, when, value, values, setting, settings, whatever, whichever, same, being, is, are, to, based, and, or, of, latest, newest, most',
    prose:
      'any, the, a, an, of, is, are, be, can, must, may, should, to, in, on, at, or, and, for, from, with, by, this, that, it, its, valid, number, string, text, value, values, format, characters, character, between, up, than, id, ids, name, names, date, list, see, e.g., i.e., etc, only, if, when, not, as, per',
    credential:
      'key, keys, token, tokens, secret, password, passwd, pwd, passphrase, passcode, pass, pin, code, credential, credentials, id, jwt, cookie, session, signature, value, string',
  },
  numbers: 'one, two, three, four, five, six, seven, eight, nine, ten',
};
