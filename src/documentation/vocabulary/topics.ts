/** What the words before a table or list say that it holds. */
export type Topic = 'request' | 'response' | 'status' | 'event' | 'environment' | 'changelog' | 'example';

/** Signs of each topic; where a sentence shows several, the first one here wins. */
export const topicSigns: readonly (readonly [Topic, RegExp])[] = [
  [
    'status',
    /\b(?:status|error|http|response|return|result) codes?\b|\berrors?\b|\bcódigos? de (?:estado|error|erro|status)\b|\bfehlercodes?\b|\bcodes? d['’]erreurs?\b|错误码|状态码|код(?:ы)? (?:ошиб|состоян|ответ)|오류 코드|에러 코드|エラーコード|ステータスコード/iu,
  ],
  [
    'changelog',
    /\bchange ?logs?\b|\brelease notes?\b|\b(?:version|revision|change) history\b|\bwhat['’]s new\b/iu,
  ],
  [
    'environment',
    /\benvironments?\b|\b(?:collection|global|postman|following|below) variables?\b|^\W*variables?\W*$|\bvariables? de entorno\b|\bumgebungsvariablen?\b|环境变量|переменн(?:ые|ых) окружения|환경 ?변수|環境変数/iu,
  ],
  [
    'event',
    /\bwebhook (?:payload|event|notification|body|request|parameter)s?\b|\bcallback (?:payload|event|notification|body|request|parameter)s?\b|\bnotification (?:payload|body)\b|\b(?:sent|posted|delivered) to (?:your|the) (?:\w+ )?(?:url|server|endpoint|webhook|callback)\b|\bwe (?:will )?(?:send|post|call)\b|^\W*(?:webhooks?|callbacks?|events?)\W*$/iu,
  ],
  [
    'response',
    /\bresponses?\b|\breturns?\b|\breturned\b|\boutputs?\b|^\W*results?\b|\breply\b|\brespuestas?\b|\brespostas?\b|\bretornos?\b|\bantwort(?:en)?\b|\brückgabe\w*\b|\bréponses?\b|\bantwoord\b|响应|返回|应答|ответ|возвраща|응답|반환|レスポンス|戻り値|応答|返却/iu,
  ],
  [
    'example',
    /\b(?:sample|example)s?\b|\bfor instance\b|\bejemplos?\b|\bbeispiele?\b|示例|пример|예시|サンプル/iu,
  ],
  [
    'request',
    /\brequests?\b|\bparam(?:eter)?s?\b|\barguments?\b|\binputs?\b|\bbody\b|\bpayload\b|\bquery\b|\bheaders?\b|\bfields?\b|\battributes?\b|\bpropert(?:y|ies)\b|\bkeys?\b|\bfilters?\b|\boptions\b|\baccepts?\b|\bpeticiones?\b|\bsolicitud\b|\bpar[áâa]metros?\b|\bcampos?\b|\bcuerpo\b|\brequisição\b|\bcorpo\b|\banfrage\b|\bparametern?\b|\bfelder\b|\bverzoek\b|\brequête\b|\bparamètres?\b|\bcorps\b|请求|参数|入参|字段|запрос|параметр|пол(?:я|ей)\b|тел[оа]\b|요청|파라미터|매개변수|본문|리퀘스트|リクエスト|パラメータ|要求|引数/iu,
  ],
];

/** Words that speak of a request and never of an answer. */
export const sureRequest =
  /\brequests?\b|\bparam(?:eter)?s?\b|\barguments?\b|\binputs?\b|\bquery\b|\bfilters?\b|\baccepts?\b|\bpath\b|\bpeticiones?\b|\bpetición\b|\bsolicitud\b|\bpar[áâa]metros?\b|\brequisição\b|\banfrage\b|\bparametern?\b|\bverzoek\b|\brequête\b|\bparamètres?\b|请求|参数|入参|запрос|параметр|요청|파라미터|매개변수|リクエスト|パラメータ|要求|引数/iu;

/** Arguments of the URL stand in its path or its query. */
export const urlSign = /\bur[li] (?:param(?:eter)?|variable|argument)s?\b/iu;

/** Signs of where arguments go. */
export const placeSigns: readonly (readonly ['path' | 'query' | 'header' | 'cookie' | 'body', RegExp])[] = [
  ['query', /\bquery\b|\bquerystring\b|查询参数|параметры запроса\b|쿼리|クエリ/iu],
  [
    'header',
    /\bheaders?\b|\bencabezados?\b|\bcabeçalhos?\b|\bkopfzeilen?\b|\ben-têtes?\b|请求头|заголов|헤더|ヘッダ/iu,
  ],
  ['path', /\bpath\b|\burl segments?\b|\broute\b|\bruta\b|\bpfad\b|路径|пут[иь]|경로|パス/iu],
  ['cookie', /\bcookies?\b/iu],
  [
    'body',
    /\bbody\b|\bpayload\b|\bform(?:[- ]?data)?\b|\burlencoded\b|\bjson\b|\bcuerpo\b|\bcorpo\b|\bcorps\b|请求体|тел[оаеу]\b|본문|바디|ボディ|本文/iu,
  ],
];
