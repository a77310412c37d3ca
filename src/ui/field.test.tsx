import { describe, expect, it } from 'vitest'
import { dateOfParts, datePartsFrom, datePartsOf } from './date-parts.ts'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'
import { Radios } from './radios.tsx'
import { render } from './render.ts'

describe('A field', () => {
  const html = render(
    <Field
      language="fr"
      name="email"
      label="Adresse"
      hint="Une par personne"
      error="Donnez une adresse"
      value="a@"
    />,
  )

  it('is tied to its label, its hint and its error, and keeps what was typed', () => {
    expect(html).toContain('for="email"')
    expect(html).toMatch(/<input[^>]+id="email"[^>]+aria-describedby="email-hint email-error"/)
    expect(html).toMatch(/<input[^>]+aria-invalid="true"/)
    expect(html).toMatch(/<input[^>]+value="a@"/)
    expect(html).toContain('<span class="ds-sr-only">Erreur: </span>Donnez une adresse')
  })

  it('that is a list shows the known answer as chosen', () => {
    const options = [
      { value: 'UG', text: 'Uganda' },
      { value: 'TR', text: 'Türkiye' },
    ]
    const list = render(
      <Field language="en" name="s" label="State" as="select" value="TR" options={options} />,
    )
    expect(list).toContain('<option selected value="TR">')
  })
})

describe('An error summary', () => {
  it('links to the field, and to the first of several answers, and takes the focus', () => {
    const html = render(<ErrorSummary language="en" errors={[{ field: 'sign', text: 'Say yes or no' }]} />)
    expect(html).toContain('href="#sign"')
    expect(html).toContain('autofocus')
    const choices = [{ value: 'yes', text: 'Yes' }]
    expect(render(<Radios language="en" name="sign" legend="?" choices={choices} />)).toContain('id="sign"')
  })

  it('is not there where there is nothing to correct', () => {
    expect(render(<ErrorSummary language="en" errors={[]} />)).toBe('<!doctype html>\n')
  })
})

describe('A date in three boxes', () => {
  it('is read back as it was typed, and is a date only where the calendar has it', () => {
    const form = { 'born-day': ' 9', 'born-month': '2', 'born-year': '1980' }
    expect(dateOfParts(datePartsFrom(form, 'born'))).toBe('1980-02-09')
    expect(dateOfParts({ day: '31', month: '2', year: '1980' })).toBeUndefined()
    expect(datePartsOf('1980-02-09')).toEqual({ day: '9', month: '2', year: '1980' })
  })
})
