import { createContext } from 'svelte';
import type { Words } from './words.ts';

/** The words of the page’s language, for every component below the layout. */
export const [getWords, setWords] = createContext<() => Words>();
