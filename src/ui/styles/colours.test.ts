import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rootPath } from '../../platform/root.ts'

const names = ['accent', 'neutral', 'info', 'success', 'warning', 'danger']
const schemes = { light: coloursIn('colours-light.css'), dark: coloursIn('colours-dark.css') }

function coloursIn(file: string): (name: string) => string {
  const css = readFileSync(rootPath('src', 'ui', 'styles', file), 'utf8')
  const colours = new Map(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, key, value]) => [key, value]),
  )
  return (name) => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`No colour ${name} in ${file}`)
    return colour
  }
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(schemes))('The %s scheme', (_, colour) => {
  const of = (name: string, key: string) => colour(`ds-color-${name}-${key}`)
  const grounds = ['neutral-background-default', 'neutral-background-tinted', 'neutral-surface-tinted']

  it.each(names)('lets text in the colour %s stand out 7 to 1 on all that it is written on', (name) => {
    const own = ['surface-default', 'surface-tinted', 'surface-hover'].map((key) => of(name, key))
    for (const ground of [...grounds.map((key) => colour(`ds-color-${key}`)), ...own])
      for (const text of ['text-subtle', 'text-default'])
        expect(contrast(of(name, text), ground)).toBeGreaterThanOrEqual(7)
    for (const base of ['base-default', 'base-hover', 'base-active'])
      expect(contrast(of(name, base), of(name, 'base-contrast-default'))).toBeGreaterThanOrEqual(7)
  })

  it('lets the edges of controls stand out 3 to 1, and the deadline and the header 7 to 1', () => {
    for (const name of names)
      expect(
        contrast(of(name, 'border-default'), of('neutral', 'background-default')),
      ).toBeGreaterThanOrEqual(3)
    expect(contrast(colour('saffron'), colour('saffron-ink'))).toBeGreaterThanOrEqual(7)
    expect(contrast(colour('band'), colour('band-quiet'))).toBeGreaterThanOrEqual(7)
    expect(contrast(colour('mark'), of('neutral', 'text-default'))).toBeGreaterThanOrEqual(7)
  })
})
