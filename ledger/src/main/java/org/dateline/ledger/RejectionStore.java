package org.dateline.ledger;

import java.util.List;
import org.dateline.model.Rejection;
import org.dateline.model.RejectionCode;
import org.dateline.model.Sha256;
import org.jdbi.v3.core.Handle;

/** Documents that did not become reports, one row for each name. */
record RejectionStore(Handle handle) {

    void put(Rejection rejection) {
        handle.createUpdate(
                        "INSERT OR REPLACE INTO rejections (file, capture, code, message) VALUES (:file, :capture, :code, :message)")
                .bind("file", rejection.file())
                .bind("capture", rejection.capture().map(Sha256::hex))
                .bind("code", rejection.code().code())
                .bind("message", rejection.message())
                .execute();
    }

    void remove(String file) {
        handle.execute("DELETE FROM rejections WHERE file = ?", file);
    }

    List<Rejection> all() {
        return handle.createQuery("SELECT * FROM rejections ORDER BY file")
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Rejection(
                            row.text("file"),
                            row.textIfAny("capture").map(Sha256::new),
                            row.coded(RejectionCode.class, "code"),
                            row.text("message"));
                })
                .list();
    }
}
