import { CopyButton } from '../../kit/copy-button.tsx';
import { curlOf, type Operation, type Parameter } from './operations.ts';
import styles from './api.module.css';

/** One thing that can be asked: closed it is a line, open it has its parameters. */
export function OperationEntry({ operation }: { readonly operation: Operation }) {
  const { method, path, summary, description, parameters } = operation;
  return (
    <details className={styles.operation}>
      <summary className={styles.line}>
        <span className={styles.method} data-method={method}>
          {method.toUpperCase()}
        </span>
        <code className={styles.path}>{path}</code>
        <span className={styles.summary}>{summary}</span>
      </summary>
      <div className={styles.more}>
        {description !== '' && <p>{description}</p>}
        {parameters.length > 0 && (
          <dl className={styles.parameters}>
            {parameters.map((parameter) => (
              <ParameterEntry key={`${parameter.place} ${parameter.name}`} parameter={parameter} />
            ))}
          </dl>
        )}
        <p className={styles.curl}>
          <code>{curlOf(operation, globalThis.location.origin)}</code>
          <CopyButton
            text={curlOf(operation, globalThis.location.origin)}
            label="Copy the command"
            iconOnly
          />
        </p>
      </div>
    </details>
  );
}

function ParameterEntry({ parameter }: { readonly parameter: Parameter }) {
  const { name, place, required, description, allowed, byDefault } = parameter;
  return (
    <div className={styles.parameter}>
      <dt>
        <code>{name}</code>
        {(required || place !== 'query') && (
          <span className={styles.note}> {place === 'query' ? 'required' : place}</span>
        )}
      </dt>
      <dd>
        {description}
        {allowed.length > 0 && (
          <span className={styles.note}>
            {' '}
            {allowed.join(' · ')}
            {byDefault !== null && ` (${byDefault})`}
          </span>
        )}
      </dd>
    </div>
  );
}
