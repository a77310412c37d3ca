import * as v from 'valibot'
import { Count, Day, Id, Line, Words } from './schema-pieces.ts'

const SiteLanguage = v.strictObject({
  checked: v.pipe(v.boolean(), v.description('A native reader has read every text of this language')),
})

/** Who signs, who is invited, whom to name. */
export const People = {
  signatories: v.pipe(
    v.array(v.strictObject({ id: Id, name: Words, office: Words })),
    v.minLength(1),
    v.description('INV-2: who signs the letter, side by side, in this order'),
  ),
  inviteeCircles: v.pipe(
    v.array(
      v.strictObject({
        id: Id,
        kind: v.picklist(['state', 'authority', 'organisation']),
        answersBy: v.pipe(
          v.picklist(['note-verbale', 'letter']),
          v.description('NOM-1: a State answers by a Note verbale; an organisation may answer by letter'),
        ),
        channels: v.array(v.picklist(['geneva', 'new-york', 'embassy', 'capital', 'authority', 'office'])),
        countsWithState: v.pipe(
          v.boolean(),
          v.description('Its answer counts within the delegation of its State'),
        ),
      }),
    ),
    v.minLength(1),
    v.description('INV-1: who is invited. Each has its section in the text who-is-invited'),
  ),
  candidateProfiles: v.pipe(
    v.array(
      v.strictObject({ id: Id, whenNobodyElse: v.boolean(), forStates: v.picklist(['all', 'unaffected']) }),
    ),
    v.description('NOM-4: whom to name. Each has its section in the text profiles'),
  ),
}

/** Languages, limits, money, retention. */
export const Practicalities = {
  languages: v.strictObject({
    rooms: v.pipe(
      v.array(
        v.strictObject({
          code: v.pipe(Id, v.description('Two letters of ISO 639, or international-sign')),
          through: v.optional(v.picklist(['secretariat', 'host'])),
        }),
      ),
      v.description('LAN-1: what is interpreted in the rooms'),
    ),
    site: v.pipe(
      v.strictObject({
        en: v.optional(SiteLanguage),
        fr: v.optional(SiteLanguage),
        es: v.optional(SiteLanguage),
        ar: v.optional(SiteLanguage),
        km: v.optional(SiteLanguage),
      }),
      v.description('The languages of pages, mails and documents; each has a folder of texts'),
    ),
  }),
  limits: v.pipe(
    v.strictObject({ mailMegabytes: Count, portalFileMegabytes: Count, photoMegabytes: Count }),
    v.description('The largest mail, portal file and photograph that are read'),
  ),
  budget: v.strictObject({
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a currency in three capital letters, such as EUR')),
    total: v.pipe(v.nullable(v.number()), v.description('In that currency; null where it is not stated')),
    lines: v.array(v.strictObject({ id: Id, planned: v.nullable(v.number()) })),
  }),
  retention: v.pipe(
    v.array(
      v.strictObject({
        kind: Id,
        ground: v.picklist(['public-task', 'contract', 'legal-obligation', 'vital-interests', 'consent']),
        endsOn: v.pipe(Day, v.description('Erased on this day')),
      }),
    ),
    v.description('What is kept until when. The purpose of each is its section in the text retention'),
  ),
}

/** Where each value comes from, and which clauses carry which rule. */
export const Provenance = {
  sources: v.pipe(
    v.record(
      Line,
      v.union([
        v.strictObject({ clauses: v.array(Count), practice: v.optional(v.boolean()) }),
        v.strictObject({ practice: v.boolean() }),
      ]),
    ),
    v.description(
      'For each value: the clauses of the letter that it comes from, or the secretariat’s practice',
    ),
  ),
  rules: v.pipe(
    v.record(
      v.pipe(v.string(), v.regex(/^[A-Z]{3}-\d$/, 'the code of a rule, such as NOM-3')),
      v.array(Count),
    ),
    v.description('The clauses of the letter behind each rule'),
  ),
}
