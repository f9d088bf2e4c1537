package org.vitagraph.online;

/** The registers that answer over the network, through one client and its manners. */
public final class OnlineRegisters {
  private final OnlineDblp dblp;
  private final OnlineOrcid orcid;
  private final OnlineRor ror;
  private final Crossref crossref;

  /** The registers at the addresses of the settings. */
  public OnlineRegisters(OnlineSettings settings, PoliteClient client, Time time) {
    dblp = new OnlineDblp(client, settings.service("dblp"), time);
    orcid = new OnlineOrcid(client, settings.service("orcid"), time);
    ror = new OnlineRor(client, settings.service("ror"), time);
    crossref = new Crossref(client, settings.service("crossref"), time);
  }

  /** Publications in computer science. */
  public OnlineDblp dblp() {
    return dblp;
  }

  /** Researchers. */
  public OnlineOrcid orcid() {
    return orcid;
  }

  /** Organizations. */
  public OnlineRor ror() {
    return ror;
  }

  /** DOIs. */
  public Crossref crossref() {
    return crossref;
  }
}
