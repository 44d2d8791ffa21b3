package org.dateline.store.export;

/** Addresses of the RDF vocabularies in which events are said, and of Dateline's own terms. */
public final class RdfTerms {
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String SCHEMA = "https://schema.org/";
  public static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  public static final String OWN = "urn:dateline:";
  public static final String TERMS = OWN + "terms:";

  private RdfTerms() {}
}
