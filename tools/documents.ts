import {
  confidential,
  dictionary,
  forCommittee,
  published,
  staging,
  warehouse,
} from '../packages/contracts/src/index.ts';
import { configurationSchema } from '../packages/pipeline/src/index.ts';
import { indicatorCatalogue } from './indicator-catalogue.ts';

/** A generated text: a file of docs/ and what it must hold. */
export interface Document {
  readonly file: string;
  readonly text: string;
}

/** Every generated document, made from the declarations in the packages. */
export function documents(): Document[] {
  const tables = [staging, warehouse, published, confidential, forCommittee].flatMap((layer) => Object.values(layer));
  return [
    { file: 'data-dictionary.md', text: dictionary(tables) },
    { file: 'indicators.md', text: indicatorCatalogue() },
    { file: 'hearth.schema.json', text: `${JSON.stringify(configurationSchema(), null, 2)}\n` },
  ];
}
