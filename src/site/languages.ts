/** A language that samples are written in, as postman-code-generators names it, and how highlight.js does. */
export interface SampleLanguage {
  readonly key: string;
  readonly variant: string;
  readonly label: string;
  /** The grammar that colours it. */
  readonly grammar: string;
}

/** Every language and variant of postman-code-generators but curl, which pages print themselves; the usual ones first. */
export const sampleLanguages: readonly SampleLanguage[] = [
  { key: 'javascript', variant: 'Fetch', label: 'JavaScript', grammar: 'javascript' },
  { key: 'python', variant: 'Requests', label: 'Python', grammar: 'python' },
  { key: 'go', variant: 'Native', label: 'Go', grammar: 'go' },
  { key: 'java', variant: 'OkHttp', label: 'Java', grammar: 'java' },
  { key: 'csharp', variant: 'HttpClient', label: 'C#', grammar: 'csharp' },
  { key: 'php', variant: 'cURL', label: 'PHP', grammar: 'php' },
  { key: 'ruby', variant: 'Net::HTTP', label: 'Ruby', grammar: 'ruby' },
  { key: 'objective-c', variant: 'NSURLSession', label: 'Objective-C', grammar: 'objectivec' },
  { key: 'swift', variant: 'URLSession', label: 'Swift', grammar: 'swift' },
  { key: 'javascript', variant: 'jQuery', label: 'JavaScript jQuery', grammar: 'javascript' },
  { key: 'javascript', variant: 'XHR', label: 'JavaScript XHR', grammar: 'javascript' },
  { key: 'nodejs', variant: 'Axios', label: 'Node.js Axios', grammar: 'javascript' },
  { key: 'nodejs', variant: 'Native', label: 'Node.js https', grammar: 'javascript' },
  { key: 'nodejs', variant: 'Request', label: 'Node.js Request', grammar: 'javascript' },
  { key: 'nodejs', variant: 'Unirest', label: 'Node.js Unirest', grammar: 'javascript' },
  { key: 'python', variant: 'http.client', label: 'Python http.client', grammar: 'python' },
  { key: 'java', variant: 'Unirest', label: 'Java Unirest', grammar: 'java' },
  { key: 'kotlin', variant: 'Okhttp', label: 'Kotlin', grammar: 'kotlin' },
  { key: 'csharp', variant: 'RestSharp', label: 'C# RestSharp', grammar: 'csharp' },
  { key: 'php', variant: 'Guzzle', label: 'PHP Guzzle', grammar: 'php' },
  { key: 'php', variant: 'HTTP_Request2', label: 'PHP HTTP_Request2', grammar: 'php' },
  { key: 'php', variant: 'pecl_http', label: 'PHP pecl_http', grammar: 'php' },
  { key: 'c', variant: 'libcurl', label: 'C', grammar: 'c' },
  { key: 'dart', variant: 'dio', label: 'Dart dio', grammar: 'dart' },
  { key: 'dart', variant: 'http', label: 'Dart', grammar: 'dart' },
  { key: 'http', variant: 'HTTP', label: 'HTTP', grammar: 'http' },
  { key: 'ocaml', variant: 'Cohttp', label: 'OCaml', grammar: 'ocaml' },
  { key: 'powershell', variant: 'RestMethod', label: 'PowerShell', grammar: 'powershell' },
  { key: 'r', variant: 'httr', label: 'R', grammar: 'r' },
  { key: 'r', variant: 'RCurl', label: 'R RCurl', grammar: 'r' },
  { key: 'rust', variant: 'reqwest', label: 'Rust', grammar: 'rust' },
  { key: 'shell', variant: 'Httpie', label: 'HTTPie', grammar: 'bash' },
  { key: 'shell', variant: 'wget', label: 'wget', grammar: 'bash' },
  { key: 'postman-cli', variant: 'Postman CLI', label: 'Postman CLI', grammar: 'bash' },
];

/** The languages that samples are written in unless all are asked for. */
export const usualLanguages: readonly SampleLanguage[] = sampleLanguages.slice(0, 9);

/** Returns the grammars that colour the code of pages: that of the samples, of types and of answers. */
export function grammarsOf(languages: readonly SampleLanguage[]): readonly string[] {
  return [...new Set(['typescript', 'json', 'bash', 'xml', ...languages.map(({ grammar }) => grammar)])];
}
