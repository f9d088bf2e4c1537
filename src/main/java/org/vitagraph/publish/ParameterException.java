package org.vitagraph.publish;

import java.util.List;

/** Values given to a query that do not fit its parameters. */
public final class ParameterException extends RuntimeException {
  private final transient List<NamedQuery.Parameter> parameters;

  /** Says what is wrong, and what the query asks for. */
  public ParameterException(String message, List<NamedQuery.Parameter> parameters) {
    super(message);
    this.parameters = List.copyOf(parameters);
  }

  /** The parameters of the query. */
  public List<NamedQuery.Parameter> parameters() {
    return parameters;
  }
}
