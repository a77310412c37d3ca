import { type Source, type Span, spanAt } from '../text/source.ts'

const asked =
  /[([]?\s*(?:\bsponsorship(?: is)?(?: hereby| kindly)?(?: requested| sought| required| needed| desired)\b|\b(?:candidate|applicant|applying|request(?:ed)?|nominated|proposed|recommended) for sponsorship\b|\b(?:seek|request|need|require)(?:s|ing) sponsorship\b|\bas (?:an? |its |the )?sponsored (?:participant|delegate|nominee|person)\b|\b[àa] parrainer\b|\bcandidate?e? au parrainage\b|\ba patrocinar\b|\bpara patrocinio\b|\brequiere (?:patrocinio|auspicio)\b|\bcandidat[oa] a(?:l)? patroc[íi]nio\b|\bsolicita auspicio\b|\bsponsored\b|\bto be sponsored\b|\bsponsorship\s*:\s*(?:yes|requested|requis)|\bparrainage (?:demand[ée]|sollicit[ée])\b|\bparrain[ée]e?\b|\bpatrocinio solicitado\b|\bsolicita patrocinio\b|\bcon patrocinio\b|مشمول بالرعاية|تطلب رعايته|مطلوب رعاية|\bтребуется спонсорск\p{L}+ (?:поддержка|помощь))\s*[)\]]?/giu
const refused =
  /[([]?\s*(?:\bno (?:se )?(?:solicita|requiere|pide|necesita) (?:el )?(?:patrocinio|auspicio)\b|\bne (?:sollicite|demande) (?:pas|aucun) (?:de )?parrainage\b|\b(?:own|government|national|public) funds\b|\b(?:fully )?funded by (?:the )?(?:Government|Ministry|State|Mission|organi[sz]ation)\b|\bgovernment[- ]funded\b|\bself[- ]support(?:ed|ing)\b|\bdoes not (?:need|require|seek|request) sponsorship\b|\baux frais d[eu]\b|\bpor cuenta de\b|\bself[- ]funded\b|\bself[- ]sponsored\b|\bno sponsorship(?: requested| needed)?\b|\bsponsorship (?:is )?not (?:requested|required|needed)\b|\bsponsorship\s*:\s*no(?:t requested)?\b|\bat (?:(?:the|his|her|its|their) )?(?:[\p{L}'’]+ )?own (?:expense|cost)s?\b|\bsans parrainage\b|\b[àa] ses (?:propres )?frais\b|\bsin patrocinio\b|\bpor cuenta propia\b|على نفقته الخاصة|على نفقة \p{L}+|\bза (?:свой|собственный) сч[её]т)\s*[)\]]?/giu

/** What a person's own line says about sponsorship, such as "(sponsorship requested)" or "self-funded". */
export function sponsorshipNote(
  source: Source,
  start: number,
  end: number,
): { value: boolean; span: Span } | null {
  const text = source.page.text.slice(start, end).replace(/\n/g, ' ')
  const no = [...text.matchAll(refused)][0]
  const yes = [...text.matchAll(asked)][0]
  const match = no ?? yes
  if (!match) return null
  return {
    value: match === yes,
    span: spanAt(source, start + match.index, start + match.index + match[0].length),
  }
}

/** What a cell of a sponsorship column says. */
export function sponsorshipOfCell(text: string): boolean | null {
  const plain = text.toLowerCase().trim()
  if (/^(no|non|não|нет|لا|none|n|self|not|-|–)|self|own|sin|sans|government|على نفقة/.test(plain))
    return false
  if (
    /^(yes|oui|s[íi]|sim|да|نعم|x|✓|✔|☑|requested|y|demand|solicit|full)|sponsor|patrocin|auspici|parrain|requested|спонсор|رعاية/.test(
      plain,
    )
  )
    return true
  return null
}
