package org.dateline.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.RegistryBuilder;

/** Connections to checked addresses, straight: no proxy that the machine or its environment names comes between. */
final class GuardedSockets extends PoolingHttpClientConnectionManagerBuilder {
    private final AddressGuard guard;

    GuardedSockets(AddressGuard guard) {
        this.guard = guard;
    }

    @Override
    protected HttpClientConnectionOperator createConnectionOperator(
            SchemePortResolver ports, DnsResolver ignored, TlsSocketStrategy tls) {
        return new DefaultHttpClientConnectionOperator(
                any -> new Socket(Proxy.NO_PROXY),
                ports,
                new Checked(guard),
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, tls)
                        .build());
    }

    /** A host that was refused, in the form that the library hands on. */
    static final class RefusedHost extends UnknownHostException {
        private static final long serialVersionUID = 1;

        private final Refusal refusal;

        RefusedHost(Refusal refusal) {
            super(refusal.words());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /** The only place where names become addresses. */
    private record Checked(AddressGuard guard) implements DnsResolver {
        @Override
        public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
            try {
                return guard.resolve(host, port).stream()
                        .map(address -> new InetSocketAddress(address, port))
                        .toList();
            } catch (Refusal e) {
                throw new RefusedHost(e);
            }
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException("asked for without a port: " + host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
