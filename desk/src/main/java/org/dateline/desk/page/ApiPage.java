package org.dateline.desk.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.desk.api.Api;
import org.dateline.desk.api.Described;
import org.dateline.desk.view.ApiView;

/** The addresses of the API for people, from what describes them to programs. */
final class ApiPage {
    private ApiPage() {}

    static Page page() {
        return Page.of("/api", request -> {
            request.parameters().expectOnly();
            request.parameters().refuseFaults();
            List<ApiView.Address> addresses =
                    Api.described().stream().map(ApiPage::address).toList();
            return new ApiView(addresses, Api.filters());
        });
    }

    private static ApiView.Address address(Described described) {
        Map<String, String> own = new TreeMap<>(described.parameters());
        if (described.isFiltered()) {
            own.keySet().removeAll(Api.filters().keySet());
        }
        return new ApiView.Address(
                described.path(), described.summary(), own, described.isFiltered(), described.isOfOne());
    }
}
