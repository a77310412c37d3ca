import type { ReadingContext } from '../context.ts'
import type { Envelope, Field } from '../message-reading.ts'
import { bodyHead } from '../people/words.ts'
import { folded } from '../text/script.ts'
import { fieldOf, type Source, spanAt } from '../text/source.ts'
import { firstState, foldedInPlace } from './gazetteer.ts'

export type Sender = { iso3: Field | null; name: Field | null; kind: 'state' | 'organisation' | 'private' }

const mission =
  /(?:permanent (?:observer )?mission|mission (?:of|to the)|mission perm\w*|mission of|embassy|high commission|consulate|ambassade|embajada|embaixada|mision(?: permanente)?|missao(?: permanente)?|mission diplomatique|ministry of|ministere d|ministerio de|ministerio d|nunciature|nonciature|national (?:mine action|demining)|البعثة الدايمة|الممثلية|بعثة|سفارة|وزارة|السفارة|постоянное представительство|посольство|представительств|министерство|government of|gouvernement d|gobierno de|republic of|republique d|republica d|kingdom of|royaume d|governo d|جمهورية|مملكة|دولة)/g

/**
 * Who sends the Note: the State whose mission, embassy or ministry speaks in it; else the organisation on whose paper
 * it stands. A forward counts for the mission that wrote the Note, so the innermost letter is asked first.
 */
export function senderOf(
  sources: readonly Source[],
  envelope: Envelope,
  header: Source,
  context: ReadingContext,
): Sender {
  for (const source of [...sources].sort((a, b) => weight(b) - weight(a))) {
    const found = stateOf(source, context)
    if (found) return { iso3: found, name: null, kind: 'state' }
  }
  const byHeader = stateOfHeader(header, context)
  const organisation = organisationOf(sources, envelope, context)
  if (organisation && !(byHeader && /mission|embassy|ambassade|embajada/.test(folded(header.page.text))))
    return organisation
  if (byHeader) return { iso3: byHeader, name: null, kind: 'state' }
  return { iso3: null, name: null, kind: 'private' }
}

const opening =
  /presents? (?:its|his|her|their) compliments|presente (?:ses|leurs) compliments|saluda|apresenta (?:os )?seus cumprimentos|تهدي|يهدي|свидетельствует/

/** A Note speaks louder than a covering mail. */
function weight(source: Source): number {
  const formula = opening.test(folded(source.page.text)) ? 10 : 0
  return formula + (source.isBody ? 0 : 3) + source.part.split('.').length
}

function stateOf(source: Source, context: ReadingContext): Field | null {
  const plain = foldedInPlace(source.page.text)
  const formula = opening.exec(plain)
  const said = formula ? lastBefore(plain, formula.index) : undefined
  const starts = said === undefined ? [] : [said]
  for (const match of plain.matchAll(mission)) starts.push(match.index)
  for (const start of starts.slice(0, 12)) {
    const stretch = plain.slice(start, start + 130)
    const end = /\n\n|[;:]/.exec(stretch)?.index ?? stretch.length
    const state = firstState(stretch.slice(0, end), context)
    if (state && !isHost(plain, start, state.iso3, context))
      return fieldOf(spanAt(source, start + state.start, start + state.end), state.iso3)
  }
  return null
}

/** The mission that presents its compliments stands right before the formula. */
function lastBefore(plain: string, at: number): number | undefined {
  const matches = [...plain.slice(Math.max(0, at - 260), at).matchAll(mission)]
  return matches[0] ? Math.max(0, at - 260) + matches[0].index : undefined
}

/** "The Embassy of X in the Kingdom of Cambodia": the host is where, not who. */
function isHost(plain: string, start: number, iso3: string, context: ReadingContext): boolean {
  const host = firstState(folded(context.conference.city === 'Phnom Penh' ? 'Cambodia' : ''), context)
  const before = plain.slice(Math.max(0, start - 25), start)
  return host?.iso3 === iso3 && /(?:\bin|\bto|\bau|\ben|\bthe|لدى|في)\s+(?:the\s+)?$/.test(before)
}

function stateOfHeader(header: Source, context: ReadingContext): Field | null {
  const state = firstState(foldedInPlace(header.page.text), context)
  return state ? fieldOf(spanAt(header, state.start, state.end), state.iso3, 0.7) : null
}

const generic = /mission|embassy|government|permanent|republic/i
const bodyLine = new RegExp(
  `\\b${bodyHead}\\b|\\b(?:Alliance|International|Rehabilitation|Care|Action|Support|Amputees?|Disabled|Survivors?|Victims|NGO|ONG|Collective|Forum|Movement|Humanity|Inclusion|Development|Charity|Relief|Society|Assistance|Solidarity|Hope)\\b`,
  'u',
)

/** The organisation on whose paper a letter stands: named in the registry, in the first line, or under the signature. */
function organisationOf(
  sources: readonly Source[],
  envelope: Envelope,
  context: ReadingContext,
): Sender | null {
  for (const source of sources) {
    const known = knownOrganisation(source, context)
    if (known) return known
  }
  const text = sources.map((source) => folded(source.page.text)).join('\n')
  const fromName = envelope.from.name
  const letterhead = sources.flatMap((source) => lettered(source)).find((span) => span !== null)
  const speaks =
    /on behalf of|the (?:federation|association|union|network|alliance|organi[sz]ation|society|institute|centre|coalition|foundation) (?:will|is|has|wishes|nominates|accepts)|la (?:federation|fundacion|asociacion|fondation|organisation) (?:sera|tiene|a l'honneur|estara|remercie)|our organi[sz]ation|our (?:federation|association|union|network|members)|au nom d|notre (?:organisation|association)|en nombre d|nuestra (?:organizacion|asociacion|fundacion)|we (?:are pleased|would like|wish|have|nominate|hereby)|nous avons|nuestra|باسم|منظمتنا|جمعيتنا|от имени|nominat|invit/.test(
      text,
    )
  if (letterhead && speaks)
    return { iso3: null, name: fieldOf(letterhead, letterhead.value), kind: 'organisation' }
  if (!fromName || !bodyLine.test(fromName) || generic.test(fromName)) return null
  const at = sources.find((source) => source.page.text.includes(fromName))
  const start = at?.page.text.indexOf(fromName) ?? -1
  return at && start >= 0
    ? {
        iso3: null,
        name: fieldOf(spanAt(at, start, start + fromName.length), fromName),
        kind: 'organisation',
      }
    : null
}

function knownOrganisation(source: Source, context: ReadingContext): Sender | null {
  const head = foldedInPlace(source.page.text.slice(0, 400))
  for (const organisation of context.organisations)
    for (const name of organisation.names) {
      const at = name.length > 7 ? head.indexOf(folded(name)) : -1
      if (at < 0 || folded(name) === 'implementation support unit') continue
      const span = spanAt(source, at, at + name.length)
      const state = organisation.ofState
        ? context.states.find(({ iso2 }) => iso2 === organisation.country)
        : undefined
      if (state) return { iso3: fieldOf(span, state.iso3), name: null, kind: 'state' }
      if (at < 120) return { iso3: null, name: fieldOf(span, span.value), kind: 'organisation' }
    }
  return null
}

/** A short line at the top (or under a farewell) that is the name of a body. */
function lettered(source: Source) {
  const { text } = source.page
  const lines = [...text.matchAll(/[^\n]+/g)]
  const farewell = lines.findIndex((line) =>
    /^(?:yours|sincerely|(?:kind |best |warm )?regards|cordialement|atentamente|saludos|with best|respectfully|с уважением|وتفضلوا|مع )/i.test(
      line[0].trim(),
    ),
  )
  const places = [...lines.slice(0, 4), ...(farewell >= 0 ? lines.slice(farewell + 1, farewell + 6) : [])]
  return places
    .map((line) => {
      const part = line[0].split(/\s[–—|•-]\s|,\s/)[0] ?? ''
      const words = part.trim().split(/\s+/).length
      const good =
        words >= 2 &&
        words <= 9 &&
        bodyLine.test(titled(part)) &&
        !/[.:@]\s*$|^dear|^to\b|implementation support|united nations|dear|conference|convention/i.test(
          part.trim(),
        )
      return good ? spanAt(source, line.index, line.index + part.length) : null
    })
    .filter((span) => span !== null)
}

const titled = (text: string) =>
  text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : text
