package org.vitagraph.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A part of a page that leads to an address on the web, in points from the top left corner. */
record PdfLink(double left, double top, double right, double bottom, String target) {

  /** The links of a page; one that goes over several lines gives an area a line. */
  static List<PdfLink> of(PDPage page) throws IOException {
    List<PdfLink> links = new ArrayList<>();
    PDRectangle box = page.getCropBox();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action
          && action.getURI() != null
          && link.getRectangle() != null) {
        float[] quads = link.getQuadPoints();
        PDRectangle all = link.getRectangle();
        float[] corners =
            quads != null && quads.length >= 8
                ? quads
                : new float[] {
                  all.getLowerLeftX(), all.getLowerLeftY(), all.getUpperRightX(),
                  all.getUpperRightY(), all.getLowerLeftX(), all.getLowerLeftY(),
                  all.getUpperRightX(), all.getUpperRightY()
                };
        for (int i = 0; i + 7 < corners.length; i += 8) {
          links.add(area(corners, i, box, action.getURI()));
        }
      }
    }
    return links;
  }

  boolean covers(double x, double y) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  private static PdfLink area(float[] corners, int from, PDRectangle box, String target) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (int i = from; i < from + 8; i += 2) {
      left = Math.min(left, corners[i]);
      right = Math.max(right, corners[i]);
      low = Math.min(low, corners[i + 1]);
      high = Math.max(high, corners[i + 1]);
    }
    double x = box.getLowerLeftX();
    double y = box.getUpperRightY();
    return new PdfLink(left - x, y - high, right - x, y - low, target);
  }
}
