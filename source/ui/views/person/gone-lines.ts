// Said in place of a page or a sheet of somebody who is gone.
import {linesPart, type Part} from '../../components/parts.ts';

const GONE = ' No longer on the roster. What was recorded stays in the journal; esc goes back.';

export const goneLines = (width: number): Part => linesPart([{spans: [{text: GONE, as: 'watch'}]}], width);
