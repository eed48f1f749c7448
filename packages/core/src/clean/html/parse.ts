import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser, type Token } from 'parse5';
import { Problem } from '../../model/problem.ts';
import type { Document } from './tree.ts';

/**
 * Parses a page as the WHATWG standard says, with source locations, within a budget of steps that grows with
 * its size: the standard's algorithm is quadratic in the depth of nesting and in the number of unclosed formatting elements.
 * @throws Problem `input-too-deep` when the budget is used up.
 */
export function parsePage(input: string, characters: string): Document {
  const parser = new BudgetParser(input, characters.length);
  parser.tokenizer.write(characters, true);
  return parser.document;
}

/** Real pages stay below a twentieth of it; a node takes some 500 bytes. */
const ELEMENT_LIMIT = 1_000_000;

class BudgetParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  #steps: number;
  #nodes = ELEMENT_LIMIT;
  readonly #input: string;

  constructor(input: string, size: number) {
    super({ sourceCodeLocationInfo: true, treeAdapter: { ...defaultTreeAdapter } });
    this.#input = input;
    this.#steps = 200_000_000 + size * 20;
    // Every element counts, void ones (`<br>`) included, which never get onto the stack.
    this.treeAdapter.createElement = (...element) => {
      this.#nodes -= 1;
      if (this.#nodes < 0) throw this.#tooDeep('grows into too many elements');
      return defaultTreeAdapter.createElement(...element);
    };
  }

  override onStartTag(token: Token.TagToken): void {
    this.#spend();
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.#spend();
    super.onEndTag(token);
  }

  /** Each tag may walk the whole stack of open elements; the list of formatting elements is indexed. */
  #spend(): void {
    this.#steps -= 2 + this.openElements.stackTop;
    if (this.#steps < 0) throw this.#tooDeep('nests its tags too deeply');
  }

  #tooDeep(what: string): Problem {
    return new Problem(
      'input-too-deep',
      `${this.#input} ${what} to be read as a page.`,
      'Save the page anew, or give its text.',
    );
  }
}
