/** A kind of credential that can be told by how it looks. */
export interface TokenShape {
  /** The name of the placeholder. */
  readonly name: string;
  /** One of these stands in every text that holds one: looking for it is fast. */
  readonly marks: readonly string[];
  /** What is matched, or the first group of it, is the credential. */
  readonly pattern: RegExp;
}

const keyLabel = String.raw`[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?`;
const keyText = String.raw`(?:[A-Za-z0-9+/=:,.\s]|-(?!----)|\\+[nr])`;
const keyLine = String.raw`(?:(?:\\+[nr]|\s){1,8}[A-Za-z0-9+/=]{16,200})`;

/** Before and behind a token stands nothing that could be a part of it. */
function token(name: string, marks: string, body: string): TokenShape {
  return {
    name,
    marks: marks.split(' '),
    pattern: new RegExp(String.raw`(?<![\w-])(?:${body})(?![\w-])`, 'g'),
  };
}

/**
 * The kinds that the scanner's rules do not know, or know in a narrower way. Each begins with, or holds, what its issuer
 * puts there for scanners to see, so that no ordinary id is taken for one. All repetitions are bounded or begin at a
 * fixed text: the time grows with the text alone.
 */
export const tokenShapes: readonly TokenShape[] = [
  {
    name: 'private_key',
    marks: ['PRIVATE KEY'],
    // Its line breaks may be written as JSON writes them, and its end may be missing.
    pattern: new RegExp(
      String.raw`-----BEGIN ${keyLabel}-----(?:${keyText}{16,20000}-----END ${keyLabel}-----|${keyLine}{1,300})`,
      'g',
    ),
  },
  token('jwt', 'eyJ', String.raw`eyJ[A-Za-z0-9_-]{8,8000}\.eyJ[A-Za-z0-9_-]{4,16000}\.[A-Za-z0-9_-]{8,2000}`),
  token('aws_access_key', 'AKIA ASIA', String.raw`(?:AKIA|ASIA)(?![A-Z0-9]{9}EXAMPLE)[A-Z0-9]{16}`),
  {
    // What goes with an access key says nothing of itself.
    name: 'aws_secret_key',
    marks: ['AKIA', 'ASIA'],
    pattern:
      /(?:AKIA|ASIA)[A-Z0-9]{16}\b[^\0]{1,100}?(?<![\w/+=-])((?=[\w/+]{0,39}[g-z])[A-Za-z0-9/+]{40})(?![\w/+=-])/g,
  },
  token('stripe_key', 'k_live_ k_test_', String.raw`[sr]k_(?:live|test)_[A-Za-z0-9]{10,247}`),
  token('stripe_webhook_secret', 'whsec_', String.raw`whsec_[A-Za-z0-9+/=]{24,100}`),
  token('google_api_key', 'AIza', String.raw`AIza[\w-]{35}`),
  token(
    'google_token',
    'ya29. GOCSPX- 1//0',
    String.raw`ya29\.[\w.-]{20,2000}|GOCSPX-[\w-]{28}|1//0[\w-]{40,200}`,
  ),
  token(
    'github_token',
    'ghp_ gho_ ghu_ ghs_ ghr_ github_pat_',
    String.raw`gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{40,255}`,
  ),
  token('gitlab_token', 'gl', String.raw`gl(?:pat|dt|rt|ptt|soat|cbt|imt|ft|agent|oas)-[\w.-]{20,128}`),
  token(
    'slack_token',
    'xox xapp-',
    String.raw`xox[abeoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,250}|xapp-\d-[A-Za-z0-9-]{10,250}`,
  ),
  {
    name: 'slack_webhook',
    marks: ['hooks.slack.com'],
    pattern:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{1,40}\/[A-Za-z0-9]{1,40}\/([A-Za-z0-9/]{16,80})/g,
  },
  {
    name: 'teams_webhook',
    marks: ['IncomingWebhook/'],
    pattern: /\/IncomingWebhook\/([0-9a-f]{32}\/[0-9a-f-]{36}(?:\/[\w-]{1,100})?)/g,
  },
  {
    name: 'zapier_webhook',
    marks: ['hooks.zapier.com'],
    pattern: /hooks\.zapier\.com\/hooks\/catch\/\d{1,20}\/(?:\w{1,20}\/)?(\w{6,40})/g,
  },
  {
    name: 'make_webhook',
    marks: ['make.com/'],
    pattern: /hook\.(?:\w{2,4}\.)?make\.com\/([a-z0-9]{24,64})/g,
  },
  {
    name: 'ifttt_key',
    marks: ['maker.ifttt.com'],
    pattern: /maker\.ifttt\.com\/\S{1,200}\/key\/([\w-]{16,64})/g,
  },
  {
    name: 'express_session',
    marks: ['s%3A', 's:'],
    pattern: /(?<![\w-])(s(?:%3A|:)[\w-]{20,64}\.[\w%+/-]{40,80}=?)/g,
  },
  {
    name: 'discord_webhook',
    marks: ['/api/webhooks/'],
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{15,21}\/([\w-]{50,100})/g,
  },
  token('discord_token', '.', String.raw`[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,40}`),
  {
    name: 'telegram_token',
    marks: [':AA'],
    pattern: /(?<![\w-]|\d)(?:bot)?(\d{8,10}:AA[\w-]{33})(?![\w-])/g,
  },
  token('twilio_key', 'SK', String.raw`SK[0-9a-f]{32}`),
  token('sendgrid_key', 'SG.', String.raw`SG\.[\w-]{20,24}\.[\w-]{39,50}`),
  token('mailgun_key', 'key-', String.raw`key-[0-9a-f]{32}`),
  token('mailgun_key', '-', String.raw`[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}`),
  token('hubspot_token', 'pat-', String.raw`pat-(?:na|eu|ap)\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`),
  token('mapbox_token', 'sk.eyJ', String.raw`sk\.eyJ[\w-]{20,400}\.[\w-]{20,40}`),
  token('firebase_server_key', ':APA91b', String.raw`AAAA[\w-]{7}:APA91b[\w-]{100,200}`),
  token('mailchimp_key', '-us', String.raw`[0-9a-f]{32}-us\d{1,2}`),
  token('npm_token', 'npm_', String.raw`npm_[A-Za-z0-9]{36}`),
  token('pypi_token', 'pypi-', String.raw`pypi-AgE[\w-]{50,1000}`),
  token('rubygems_key', 'rubygems_', String.raw`rubygems_[0-9a-f]{48}`),
  token('digitalocean_token', '_v1_', String.raw`do[opr]_v1_[0-9a-f]{64}`),
  token('square_token', 'sq0 EAAA', String.raw`sq0(?:atp|csp|idp)-[\w-]{22,43}|EAAA[\w-]{60}`),
  token('shopify_token', 'shp', String.raw`shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}`),
  token('postman_key', 'PMA', String.raw`PMAK-[0-9a-f]{24}-[0-9a-f]{34}|PMAT-[0-9A-Z]{26}`),
  token('vault_token', 'hvs. hvb. hvr.', String.raw`hv[sbr]\.[\w-]{24,300}`),
  token(
    'openai_key',
    'sk-',
    String.raw`sk-(?:proj-|svcacct-|admin-)?[\w-]{0,90}T3BlbkFJ[\w-]{20,90}|sk-proj-[\w-]{40,200}`,
  ),
  token('anthropic_key', 'sk-ant-', String.raw`sk-ant-[a-z]{2,8}\d\d-[\w-]{40,200}`),
  token('hugging_face_token', 'hf_', String.raw`hf_[A-Za-z]{34}`),
  token('groq_key', 'gsk_', String.raw`gsk_[A-Za-z0-9]{52}`),
  token('xai_key', 'xai-', String.raw`xai-[A-Za-z0-9]{80}`),
  token('replicate_token', 'r8_', String.raw`r8_[A-Za-z0-9]{37}`),
  token('notion_token', 'ntn_ secret_', String.raw`ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43}`),
  token('figma_token', 'figd_', String.raw`figd_[\w-]{40,200}`),
  token('linear_key', 'lin_', String.raw`lin_(?:api|oauth)_[A-Za-z0-9]{32,64}`),
  token('databricks_token', 'dapi', String.raw`dapi[a-f0-9]{32}(?:-\d)?`),
  token('docker_token', 'dckr_', String.raw`dckr_(?:pat|oat)_[\w-]{27,60}`),
  token(
    'grafana_token',
    'glc_ glsa_',
    String.raw`glc_[A-Za-z0-9+/]{32,400}={0,2}|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}`,
  ),
  token('new_relic_key', 'NRAK- NRII-', String.raw`NRAK-[A-Z0-9]{27}|NRII-[\w-]{32}`),
  token('sentry_token', 'sntry', String.raw`sntry[su]_[\w+/=-]{40,400}`),
  token(
    'atlassian_token',
    'ATATT3 ATCTT3 ATBB',
    String.raw`ATATT3[\w=-]{50,400}|ATCTT3[\w=-]{50,400}|ATBB[A-Za-z0-9]{28,40}`,
  ),
  token('airtable_token', 'pat', String.raw`pat[A-Za-z0-9]{14}\.[0-9a-f]{64}`),
  token('dropbox_token', 'sl.', String.raw`sl\.(?:u\.)?[\w-]{120,2000}`),
  token('facebook_token', 'EAA', String.raw`EAA[A-Za-z0-9]{90,400}`),
  token('planetscale_key', 'pscale_', String.raw`pscale_(?:tkn|pw|oauth)_[\w.-]{32,64}`),
  token('doppler_token', 'dp.', String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,60}`),
  token('supabase_key', 'sbp_ sbs_ sb_secret_', String.raw`sb[ps]_[0-9a-f]{40}|sb_secret_[\w-]{20,60}`),
  token('vercel_token', 'vcp_ vci_ vca_ vcr_ vck_', String.raw`vc[piark]_[A-Za-z0-9]{20,60}`),
  token('heroku_key', 'HRKU-', String.raw`HRKU-[\w-]{36,64}`),
  token('shippo_token', 'shippo_', String.raw`shippo_(?:live|test)_[0-9a-f]{40}`),
  token('easypost_key', 'EZAK EZTK', String.raw`EZ[AT]K[A-Za-z0-9]{54}`),
  token(
    'plaid_token',
    'access-',
    String.raw`access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`,
  ),
  token(
    'braintree_token',
    'access_token$',
    String.raw`access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}`,
  ),
  token('azure_client_secret', 'Q~', String.raw`[\w.~]{3}\dQ~[\w.~-]{31,34}`),
  {
    name: 'azure_storage_key',
    marks: ['AccountKey=', 'SharedAccessKey='],
    pattern: /(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{43,86}={1,2})/g,
  },
  { name: 'azure_signature', marks: ['sig='], pattern: /[?&;]sig=([A-Za-z0-9%+/]{40,100}(?:%3[Dd]|=))/g },
  { name: 'aws_signature', marks: ['X-Amz-Signature='], pattern: /X-Amz-Signature=([0-9a-f]{64})/g },
  token('age_key', 'AGE-SECRET-KEY-', String.raw`AGE-SECRET-KEY-1[0-9A-Z]{58}`),
  token(
    'one_password_token',
    'ops_ey A3-',
    String.raw`ops_ey[A-Za-z0-9+/=_-]{100,2000}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}`,
  ),
];
