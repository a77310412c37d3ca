import { describe, expect, it } from 'vitest'
import { languages } from '../platform/i18n/language.ts'
import { Page } from './page.tsx'
import { render } from './render.ts'

describe('A page', () => {
  for (const language of languages) {
    it(`says its language (${language}) and direction, and offers itself in the others`, () => {
      const html = render(
        <Page
          language={language}
          title="Questions"
          siteName="Conference"
          home={`/${language}`}
          languageHref={(other) => `/${other}/questions`}
        />,
      )
      expect(html).toMatch(/^<!doctype html>/)
      expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
      for (const other of languages) expect(html).toContain(`href="/${other}/questions"`)
      expect(html).toContain('<title>Questions – Conference</title>')
    })
  }

  it('carries no script and no style of its own, so that the strictest policy holds', () => {
    const html = render(
      <Page language="en" title="T" siteName="S" home="/en" account={<a href="/sign-in">Sign in</a>} />,
    )
    expect(html).not.toMatch(/<script|style=|<style|\son\w+=/)
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/service-[A-Z0-9]+\.css"/)
  })

  it('that came back with errors says so first in its title', () => {
    expect(render(<Page language="fr" title="T" siteName="S" home="/fr" hasErrors />)).toContain(
      '<title>Erreur : T – S</title>',
    )
  })
})
