import { describe, expect, it } from 'vitest'
import {
  definitionChanged,
  definitionIn,
  harbourFolder,
  phnomPenhFolder,
} from '../../../tests/fixtures/definitions.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { type Definition, siteLanguages } from './definition.ts'
import { placeholdersIn } from './fill.ts'
import { hasText, renderSections, renderText, splitSections } from './render-text.ts'
import { plainTextNames, sectionedTextNames, type TextName, textNamesOf } from './text-names.ts'

const conferences = [phnomPenhFolder, harbourFolder].map(definitionIn)
const first = definitionIn(phnomPenhFolder)

describe.each(conferences.map((definition) => [definition.slug, definition] as const))(
  'The texts of %s',
  (_, definition) => {
    it('are there in every language of the site, with the same sections', () => {
      for (const name of textNamesOf(definition)) {
        const handles = siteLanguages(definition).map((language) =>
          splitSections(textOf(definition, language, name)).map(({ id }) => id),
        )
        expect(new Set(handles.map(String)).size, name).toBe(1)
      }
    })

    it('have the same placeholders in every language', () => {
      for (const name of textNamesOf(definition)) {
        for (const language of siteLanguages(definition)) {
          const said = placeholdersIn(textOf(definition, language, name), language)
          expect(said, `${name} in ${language}`).toEqual(placeholdersIn(textOf(definition, 'en', name), 'en'))
        }
      }
    })

    it('state no number, month or weekday themselves', () => {
      for (const language of siteLanguages(definition)) {
        const forbidden = new RegExp(
          [String.raw`\p{Nd}`, ...calendarWords(language), ...numberWords(definition, language)].join('|'),
          'iu',
        )
        for (const name of textNamesOf(definition)) {
          const prose = textOf(definition, language, name)
            .replaceAll(/^## .*$/gm, '')
            .replaceAll(/\{[\w.-]+[,}]/g, '')
            .replaceAll(/=\d \{/g, '{')
          expect(prose.match(forbidden)?.[0], `${name} in ${language}`).toBeUndefined()
        }
      }
    })

    it('have no typewriter apostrophe, which MessageFormat reads as a quotation', () => {
      for (const language of siteLanguages(definition)) {
        for (const name of textNamesOf(definition))
          expect(textOf(definition, language, name), `${name} in ${language}`).not.toContain("'")
      }
    })
  },
)

describe('A changed definition changes every page that states it', () => {
  it('a conference moved by a day', () => {
    const moved = definitionChanged(phnomPenhFolder, {
      'conference.yaml': [
        ['opensOn: 2023-10-17', 'opensOn: 2023-10-18'],
        ['closesOn: 2023-10-19', 'closesOn: 2023-10-20'],
      ],
    })
    for (const language of siteLanguages(first)) {
      expect(everything(first, language)).toMatch(/17–19/)
      expect(everything(moved, language)).toMatch(/18–20/)
      expect(everything(moved, language)).not.toMatch(/17–19/)
    }
  })

  it('four representatives', () => {
    const four = definitionChanged(phnomPenhFolder, {
      'conference.yaml': [['Delegation: 3', 'Delegation: 4']],
    })
    for (const language of siteLanguages(first)) {
      const [before, after] = [first, four].map(
        (definition) => renderText(definition, language, 'size').plain,
      )
      expect(after).toBe(before?.replace('3', '4'))
    }
  })

  it('a number takes its grammatical form: Arabic has a dual', () => {
    const size = (count: number) =>
      renderText(
        definitionChanged(phnomPenhFolder, {
          'conference.yaml': [['Delegation: 3', `Delegation: ${count}`]],
        }),
        'ar',
        'size',
      ).plain
    expect(size(2)).toContain('على ممثلين اثنين')
    expect(size(3)).toContain('على 3 ممثلين')
    expect(size(11)).toContain('على 11 ممثلاً')
  })
})

describe('A rendered text', () => {
  it('says days with weekday and month in words, fit for a sentence', () => {
    const deadlines = (language: Language) => renderText(first, language, 'deadlines').plain
    expect(deadlines('en')).toContain('Friday, 1 September 2023')
    expect(deadlines('fr')).toContain('le vendredi 1er septembre 2023')
    expect(deadlines('es')).toContain('el viernes 1 de septiembre de 2023')
    expect(deadlines('ar')).toContain('الجمعة، 1 سبتمبر 2023')
    expect(deadlines('km')).toContain('ថ្ងៃសុក្រ ទី1 ខែកញ្ញា ឆ្នាំ2023')
  })

  it('takes the number of an exception in the place of the definition’s', () => {
    const said = renderText(first, 'en', 'size', { representativesPerDelegation: 6 }).plain
    expect(said).toContain('at most 6 representatives')
    const clause = renderSections(first, 'en', 'clauses', { representativesPerDelegation: 6 }).at(26)?.plain
    expect(clause).toContain('at most six representatives')
  })

  it('is safe whatever a value holds', () => {
    const hostile = definitionChanged(phnomPenhFolder, {
      'texts/en/sponsorship.md': [['A limited', 'A <script>1</script> [x](javascript:alert) limited']],
    })
    const { html } = renderText(hostile, 'en', 'sponsorship', { supporter: '**<b>*[a](javascript:b)' })
    expect(html).not.toMatch(/<script|<b>|<strong>|href="javascript/)
    expect(html).toContain('**&lt;b&gt;*[a](javascript:b)')
  })

  it('links the mailbox, and gives it once in plain text', () => {
    const contact = renderText(first, 'en', 'contact')
    expect(contact.html).toContain(
      '<a href="mailto:isu@apminebanconvention.example">isu@apminebanconvention.example</a>',
    )
    expect(contact.plain.match(/isu@/g)).toHaveLength(1)
  })

  it('falls back to the first language of the conference, and says which language it is and whether it was checked', () => {
    const harbour = definitionIn(harbourFolder)
    expect(renderText(harbour, 'ar', 'short-name')).toMatchObject({
      plain: 'Harbour Dialogue',
      language: 'en',
      checked: true,
    })
    expect(renderText(first, 'km', 'short-name')).toMatchObject({ language: 'km', checked: false })
  })

  it('is not there where the conference has nothing to say', () => {
    const harbour = definitionIn(harbourFolder)
    expect([hasText(first, 'sponsorship'), hasText(harbour, 'sponsorship')]).toEqual([true, false])
    expect(renderSections(harbour, 'en', 'sponsorship-covers')).toEqual([])
  })
})

function textOf(definition: Definition, language: Language, name: TextName): string {
  return definition.texts[language]?.[name] ?? ''
}

function everything(definition: Definition, language: Language): string {
  const plain = plainTextNames
    .filter((name) => hasText(definition, name))
    .map((name) => renderText(definition, language, name).plain)
  const sections = sectionedTextNames
    .flatMap((name) => renderSections(definition, language, name))
    .map((section) => `${section.title} ${section.plain}`)
  return [...plain, ...sections].join('\n')
}

function calendarWords(language: Language): string[] {
  const say = (options: Intl.DateTimeFormatOptions, day: Date) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day)
  const months = Array.from({ length: 12 }, (_, month) =>
    say({ month: 'long' }, new Date(Date.UTC(2023, month, 1))),
  )
  const weekdays = Array.from({ length: 7 }, (_, day) =>
    say({ weekday: 'long' }, new Date(Date.UTC(2023, 0, 1 + day))),
  )
  return [...months, ...weekdays]
    .filter((word) => !ambiguous.includes(word))
    .map((word) => `(?<!\\p{L})${word}(?!\\p{L})`)
}

/** Words of the calendar that mean something else as well: "may", "mars". */
const ambiguous = ['May', 'mars']

/** The quotas of the definition, spelled out. */
function numberWords(definition: Definition, language: Language): string[] {
  const spelled: Record<Language, Record<number, string>> = {
    en: { 2: 'two', 3: 'three' },
    fr: { 2: 'deux', 3: 'trois' },
    es: { 2: 'dos', 3: 'tres' },
    ar: { 2: 'اثنين', 3: 'ثلاثة' },
    km: { 2: 'ពីរ', 3: 'បី' },
  }
  const word = spelled[language][definition.representativesPerDelegation]
  if (word && language === 'km') return [`(?<!ទី|ម្)${word}`]
  return word ? [`(?<!\\p{L})${word}(?!\\p{L})`] : []
}
