const LETTER = '[\\p{L}\\p{N}]';

/** Like `\b…\b`, but å, ä and ö count as letters. `\b` does not see them, not even with the `u` flag. */
export const wholeWord = (pattern: string) => `(?<!${LETTER})(?:${pattern})(?!${LETTER})`;

/** 'a|b|c', longest first, so that "kommunstyrelsens" is not read as "kommunstyrelse". */
export const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
