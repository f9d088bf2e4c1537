package org.vitagraph.audit;

import org.apache.jena.graph.Node;

/**
 * A passage of a document, as a finding shows it.
 *
 * @param about the thing of the document that the passage is about
 * @param file the document's name
 * @param contentHash of the file's bytes
 * @param start its first character in the document's text
 * @param end the character behind it
 * @param page from 1; 0 in formats without pages
 * @param confidence of the reading, from 0 to 1, as the store writes it
 */
public record Quote(
    Node passage,
    Node about,
    Node document,
    String file,
    String contentHash,
    int start,
    int end,
    int page,
    String text,
    Node confidence) {}
