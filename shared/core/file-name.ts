/** A name for a file, safe on every system: letters, digits and hyphens. */
export function fileName(title: string, date: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return [plain || 'atelier', date].filter(Boolean).join('-')
}
