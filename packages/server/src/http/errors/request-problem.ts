import { Problem, type ProblemCode } from '@rapporteur/core/model/problem';

/** A problem of a request, which knows the parameter or field that it lies in. */
export class RequestProblem extends Problem {
  /** As the request has it: `limit`, `X-Rapporteur`, `ids.0`. */
  readonly parameter: string;

  constructor(code: ProblemCode, parameter: string, message: string, advice: string) {
    super(code, message, advice);
    this.parameter = parameter;
  }
}
