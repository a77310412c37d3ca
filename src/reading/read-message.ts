import type { ReadingContext } from './context.ts'
import { withHeader } from './header-part.ts'
import { type KindFacts, kindOf } from './kind/kind-of.ts'
import { signalsOf } from './kind/signals.ts'
import { envelopeOf } from './mail/envelope.ts'
import { mailTree } from './mail/mail-tree.ts'
import type { Envelope, MessageKind, MessagePart, MessageReading } from './message-reading.ts'
import type { ReadPart } from './parts/read-part.ts'
import { readParts } from './parts/read-parts.ts'
import { type PeopleRead, readPeople } from './people/read-people.ts'
import { noteDateOf } from './sender/note-date.ts'
import { referenceOf } from './sender/reference.ts'
import { type Sender, senderOf } from './sender/sender-of.ts'
import { languageOf } from './text/language.ts'
import { folded } from './text/script.ts'
import { fieldOf, type Source, sourceOf, spanAt } from './text/source.ts'

/**
 * Reads one message as it came: the envelope, and proposals with their evidence. Pure of database and web. Never throws
 * for what a message holds: a part that cannot be read is a problem of that part, the rest is read.
 */
export async function readMessage(
  bytes: Uint8Array,
  context: ReadingContext,
): Promise<{ envelope: Envelope; reading: MessageReading }> {
  const tree = await mailTree(bytes)
  const envelope = envelopeOf(tree)
  const parts = await readParts(tree, context)
  return { envelope, reading: readingOf(envelope, parts, context) }
}

function readingOf(envelope: Envelope, parts: readonly ReadPart[], context: ReadingContext): MessageReading {
  const sources = sourcesOf(parts)
  const header = headerSource(envelope)
  const letters = lettersFirst(sources)
  const sender = senderOf(letters, envelope, header, context)
  const reference = referenceOf(letters, [...sources.filter(({ isBody }) => isBody), header])
  const language = languageOf(letters[0]?.page.text ?? header.page.text)
  const people = readPeople(sources, { iso3: sender.iso3?.value ?? null, language }, context)
  const facts = factsOf(envelope, parts, letters, people, sender)
  const signals = signalsOf(people.bySource, sources, reference?.value ?? null)
  const kind = kindOf({ ...facts, supersedes: signals.supersedes.length > 0 }, context)
  const names = kind === 'nomination' || kind === 'correction'
  const first = letters[0] ?? header
  return withHeader(header, {
    kind: fieldOf<MessageKind>(spanAt(first, 0, Math.min(200, first.page.text.length)), kind, 0.8),
    sender: kind === 'junk' ? { iso3: null, name: null } : { iso3: sender.iso3, name: sender.name },
    reference: kind === 'junk' ? null : reference,
    noteDate:
      kind === 'junk' || (kind === 'question' && !facts.isNote)
        ? null
        : noteDateOf(letters.slice(0, 3), context),
    language,
    people: names ? people.proposed : [],
    removed:
      names || kind === 'withdrawal'
        ? people.removed.map((span) => ({ fullName: fieldOf(span, span.value) }))
        : [],
    signals: {
      ...signals,
      sponsorshipUnclear: names ? people.unclear : [],
      noNoteVerbale: kind === 'question' && sender.kind === 'private' && asksToCome(facts.text),
    },
    parts: parts.map(({ part }) => (people.proposed.length > 0 ? withoutLoss(part) : part)),
  })
}

/** A picture that shows nothing is no loss where the people were read elsewhere. */
function withoutLoss(part: MessagePart): MessagePart {
  const picture = /^image\//.test(part.declaredType) && part.problem?.code === 'unreadable'
  return picture ? { ...part, problem: null } : part
}

/** A private person who wants to come: nobody has nominated them. */
function asksToCome(text: string): boolean {
  return /attend|participat|register|registr|sponsor|invit|come to|join|particip|inscri|asistir|патронаж|участ|حضور|مشاركة|المشاركة/i.test(
    folded(text),
  )
}

function sourcesOf(parts: readonly ReadPart[]): Source[] {
  return parts.flatMap(({ part, page }) =>
    page && part.problem?.code !== 'sensitive-attachment'
      ? [sourceOf(part.id, page, part.source === 'ocr')]
      : [],
  )
}

/** From and subject, as the sender wrote them: they can be read, though they are no part that is shown. */
function headerSource({ from, subject }: Envelope): Source {
  const text = [from.name ?? '', subject].join('\n')
  return sourceOf('header', { text, words: [], pages: 0 })
}

const formula =
  /presents? (?:its|his|her|their) compliments|avails itself|highest consideration|presente ses compliments|haute consideration|saluda|distinguida consideracion|cumprimentos|protestos|تهدي|التقدير|свидетельствует/

/** The Note itself before covering mails: by its formulae, then by its length. */
function lettersFirst(sources: readonly Source[]): Source[] {
  const weight = ({ page, isBody }: Source) =>
    (formula.test(folded(page.text)) ? 1000 : 0) + (isBody ? 0 : 100) + Math.min(page.text.length / 100, 90)
  return [...sources].sort((a, b) => weight(b) - weight(a))
}

function factsOf(
  envelope: Envelope,
  parts: readonly ReadPart[],
  letters: readonly Source[],
  people: PeopleRead,
  sender: Sender,
): Omit<KindFacts, 'supersedes'> {
  const text = letters.map(({ page }) => page.text).join('\n\n')
  const problems = parts.map(({ part }) => part.problem?.code)
  return {
    envelope,
    text,
    people: people.proposed.length,
    removed: people.removed.length,
    isNote: formula.test(folded(text)),
    senderKind: sender.kind,
    dangerous: problems.includes('unsafe-attachment'),
    unreadable: problems.some(
      (code) => code === 'unreadable' || code === 'oversized-attachment' || code === 'unsafe-attachment',
    ),
  }
}
