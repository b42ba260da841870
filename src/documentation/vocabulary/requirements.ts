/** Words of a cell that say "yes, it must be given", in the languages of public collections. */
export const requiredWords: ReadonlySet<string> = new Set(
  `yes y true required mandatory obligatory compulsory must always 1 x r ✓ ✔ ✔️ ✅ ☑ ☑️ ◯ ○ ● 🟢 * m
  sí si obligatorio obligatoria requerido requerida sim obrigatório obrigatória obrigatorio ja erforderlich
  pflicht pflichtfeld notwendig verplicht vereist oui obligatoire requis requise 必填 必须 必需 必选 是 да обязательно
  обязательный обязательное обязательная 예 필수 네 必須 はい 必要 tak evet sì wymagane wymagany wymagana obowiązkowe zorunlu zorunludur gerekli gereklidir wajib diperlukan obbligatorio obbligatoria richiesto
  richiesta так обов'язково обов'язковий обов'язкове обов’язково обов’язковий обов’язкове`.split(/\s+/u),
);

/** Words of a cell that say "it can be left out". */
export const optionalWords: ReadonlySet<string> = new Set(
  `no n false optional never 0 ✗ ✘ ❌ ✖ ✖️ ✕ ☐ × ⚪ ⬜ ➖ ― - – — n/a o opcional não nao nein nee optioneel non facultatif
  facultative optionnel optionnelle 否 选填 可选 非必填 нет необязательно необязательный необязательное 아니오 아니요
  선택 옵션 任意 いいえ 不要 nie hayır tidak ні opcjonalne opcjonalny opcjonalna nieobowiązkowe opsiyonel seçmeli opsional facoltativo facoltativa opzionale
  необов'язково необов'язковий необов'язкове необов’язково необов’язковий необов’язкове опціонально`.split(
    /\s+/u,
  ),
);

/** Words that make a requirement depend on something. */
export const conditionalWords: ReadonlySet<string> = new Set(
  `c conditional conditionally condition depends dependent if when unless sometimes either condicional bedingt wenn falls
  cuando quando indien lorsque 条件必填 条件 条件付き 조건부 条件付き必須 условно warunkowo warunkowe koşullu şartlı bersyarat kondisional condizionale умовно`.split(
    /\s+/u,
  ),
);
