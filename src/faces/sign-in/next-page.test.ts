import { describe, expect, it } from 'vitest'
import { nextPage } from './next-page.ts'

describe('After signing in', () => {
  it('one comes to the page of the desk that one had asked for', () => {
    expect(nextPage('/desk/notes?state=read')).toBe('/desk/notes?state=read')
  })

  it('one is never sent elsewhere', () => {
    const elsewhere = [
      '//evil.example',
      '/desk//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/desk@evil.example',
      '/desk/\\..\\evil',
      'javascript:alert(1)',
      '/deskx',
      undefined,
    ]
    expect(elsewhere.map(nextPage)).toEqual(elsewhere.map(() => '/desk'))
  })
})
